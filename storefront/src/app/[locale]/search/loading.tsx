import { ListSkeleton } from "../../../components/catalogue/list-skeleton"

export default ListSkeleton
