import { defineErrors } from "../errors/define-errors"

/** Codes of the private file store. */
export const fileError = defineErrors("file", {
  missing: {
    type: "invalid_data",
    when: "a multipart upload has no part named `file`",
    zh: "请选择要上传的文件",
    en: "Choose a file to upload",
  },
  empty: {
    type: "invalid_data",
    when: "the uploaded file has no content",
    zh: "文件是空的",
    en: "The file is empty",
  },
  too_large: {
    type: "invalid_data",
    when: "the uploaded file is larger than allowed",
    zh: "文件过大，最多 {max_mb} MB",
    en: "The file is too large; {max_mb} MB at most",
    status: 413,
  },
  type_not_allowed: {
    type: "invalid_data",
    when: "the first bytes of the file are of no accepted type, whatever its name says",
    zh: "只接受 {accept} 文件（按文件内容识别，而不是文件名）",
    en: "Only {accept} is accepted (judged by content, not by file name)",
    status: 415,
  },
  not_found: {
    type: "not_found",
    when: "no file is stored under this id",
    zh: "找不到该文件",
    en: "The file was not found",
  },
  malformed_upload: {
    type: "invalid_data",
    when: "the multipart body cannot be read or has too many parts",
    zh: "上传的内容无法读取",
    en: "The upload could not be read",
  },
})
