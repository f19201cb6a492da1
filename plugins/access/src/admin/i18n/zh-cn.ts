/** Chinese texts of the access pages. */
const zhCN = {
  menu: { roles: "角色", notices: "通知" },
  common: {
    cancel: "取消",
    failed: "操作失败",
    loading: "正在加载…",
    retry: "重试",
    previous: "上一页",
    next: "下一页",
    range: "{{from}}–{{to}} / 共 {{count}} 条",
  },
  roles: {
    title: "角色",
    subtitle: "员工只能做其角色允许的事；没有角色的账户什么也不能做。角色的变更立即生效。",
    staff: "员工",
    search: "按姓名或邮箱搜索",
    empty: "没有符合条件的员工",
    none: "尚无角色",
    you: "您",
    since: "自 {{time}} 起",
    grant: {
      choose: "选择角色",
      button: "授予",
      title: "授予角色",
      question: "授予 {{name}} 「{{role}}」角色？对方的下一次操作即可使用该角色的权限。",
      confirm: "授予",
      done: "已授予角色",
    },
    revoke: {
      label: "收回「{{role}}」",
      title: "收回角色",
      question: "收回 {{name}} 的「{{role}}」角色？对方将立即失去相应权限。",
      confirm: "收回",
      done: "已收回角色",
    },
    matrix: {
      title: "权限矩阵",
      filter: "按角色查看",
      permission: "权限",
      yes: "有此权限",
      nothing: "该角色没有任何权限",
    },
  },
  notices: {
    title: "通知",
    unread: "{{count}} 条未读",
    unreadOnly: "只看未读",
    empty: "没有发给您角色的通知",
    emptyUnread: "没有未读通知",
    new: "新",
    markRead: "标为已读",
  },
}

export default zhCN
