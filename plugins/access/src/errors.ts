import { defineErrors } from "@anxin/compliance"

/** Codes of what access refuses. */
export const accessError = defineErrors("access", {
  route_unlisted: {
    type: "forbidden",
    when: "an admin route is not in the table of routes and permissions: what nobody listed, nobody may use",
    zh: "此接口未登记权限，不可使用",
    en: "This route is not listed in the table of permissions, so nobody may use it",
  },
  route_closed: {
    type: "forbidden",
    when: "a stock route would pass the gates, or acts for whoever knocks",
    zh: "此接口已关闭。{zh}",
    en: "This route is closed. {en}",
  },
  permission_missing: {
    type: "forbidden",
    when: "none of the caller's roles holds the permission of the route",
    zh: "您没有「{title_zh}」权限（{permission}），请联系所有者授予角色",
    en: "You lack the permission “{title_en}” ({permission}); an owner can grant you a role",
  },
  api_key_off: {
    type: "forbidden",
    when: "a secret API key calls an admin route and no role was granted to the key",
    zh: "接口密钥默认停用：请由所有者先为该密钥授予角色",
    en: "API keys are off: an owner has to grant a role to this key first",
  },
  staff_only: {
    type: "forbidden",
    when: "somebody who is not staff reaches an admin route",
    zh: "仅限员工使用",
    en: "For staff only",
  },
  role_unknown: {
    type: "invalid_data",
    when: "a role code does not exist",
    zh: "没有角色「{role}」",
    en: "There is no role “{role}”",
  },
  role_not_for_keys: {
    type: "invalid_data",
    when: "a role that takes decisions is to be granted to an API key",
    zh: "接口密钥只能授予审计或监管角色",
    en: "API keys take the roles auditor and regulator only",
  },
  role_own: {
    type: "forbidden",
    when: "somebody changes their own roles or removes their own account",
    zh: "不能更改自己的角色，请由另一位所有者操作",
    en: "You cannot change your own roles; another owner has to",
  },
  role_not_held: {
    type: "not_found",
    when: "a role is revoked from somebody who does not hold it",
    zh: "该账户没有此角色",
    en: "This account does not hold the role",
  },
  last_owner: {
    type: "conflict",
    when: "the role or the account of the last owner is to be removed",
    zh: "不能移除最后一位所有者，请先指定另一位所有者",
    en: "The last owner cannot be removed; name another owner first",
  },
  user_unknown: {
    type: "not_found",
    when: "roles of a member of staff are asked for who does not exist",
    zh: "没有此员工",
    en: "There is no such member of staff",
  },
  key_unknown: {
    type: "not_found",
    when: "roles are to be granted to a secret API key that does not exist or is revoked",
    zh: "没有此密钥，或密钥已撤销",
    en: "There is no such secret key, or it was revoked",
  },
  notice_unknown: {
    type: "not_found",
    when: "a notice does not exist or is for other roles",
    zh: "没有此通知",
    en: "There is no such notice",
  },
})
