import type zhCN from "./zh-cn"

/** English texts of the access pages; the same keys as the Chinese ones. */
const en: typeof zhCN = {
  menu: { roles: "Roles", notices: "Notices" },
  common: {
    cancel: "Cancel",
    failed: "That did not work",
    loading: "Loading…",
    retry: "Try again",
    previous: "Previous",
    next: "Next",
    range: "{{from}}–{{to}} of {{count}}",
  },
  roles: {
    title: "Roles",
    subtitle: "Staff can do what their roles allow; an account without a role can do nothing. Changes take effect at once.",
    staff: "Staff",
    search: "Search by name or e-mail",
    empty: "No staff match",
    none: "No role yet",
    you: "You",
    since: "Since {{time}}",
    grant: {
      choose: "Choose a role",
      button: "Grant",
      title: "Grant a role",
      question: "Grant {{name}} the role “{{role}}”? Their next action can use its permissions.",
      confirm: "Grant",
      done: "Role granted",
    },
    revoke: {
      label: "Revoke “{{role}}”",
      title: "Revoke a role",
      question: "Revoke the role “{{role}}” from {{name}}? They lose its permissions at once.",
      confirm: "Revoke",
      done: "Role revoked",
    },
    matrix: {
      title: "Permissions",
      filter: "See by role",
      permission: "Permission",
      yes: "Allowed",
      nothing: "This role has no permissions",
    },
  },
  notices: {
    title: "Notices",
    unread: "{{count}} unread",
    unreadOnly: "Unread only",
    empty: "No notices for your roles",
    emptyUnread: "No unread notices",
    new: "New",
    markRead: "Mark as read",
  },
}

export default en
