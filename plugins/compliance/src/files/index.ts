export { sniffContentType, type PrivateContentType } from "./content-type"
export {
  readPrivateFile,
  removePrivateFile,
  savePrivateFile,
  type PrivateFile,
  type SavePrivateFileInput,
} from "./private-file"
export { MAX_UPLOAD_BYTES, receiveUpload, uploadedBuffer } from "./receive-upload"
export { sendPrivateFile } from "./send-private-file"
