import type { BilingualText, PermissionGrant, RoleCode } from "@anxin/compliance"

export interface RoleName {
  code: RoleCode
  title: BilingualText
}

/** Answer of `GET /admin/roles`. */
export interface Matrix {
  roles: RoleName[]
  permissions: PermissionGrant[]
}

/** One row of `GET /admin/roles/staff`. */
export interface StaffMember {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  roles: { role: RoleCode; assigned_by: string; assigned_at: string }[]
}

export interface StaffPage {
  staff: StaffMember[]
  count: number
}

/** Answer of `GET /admin/roles/me`. */
export interface Mine {
  roles: RoleCode[]
  permissions: string[]
}

/** One row of `GET /admin/notices`. */
export interface Notice {
  id: string
  code: string
  message: BilingualText
  subject_id: string
  created_at: string
  read_at: string | null
}

export interface NoticesPage {
  notices: Notice[]
  count: number
  unread_count: number
}
