import { defineErrors, type ErrorRow } from "@anxin/compliance/errors/define-errors"
import type { NumberFault } from "./numbers"

const NUMBER_FAULTS: Record<NumberFault, ErrorRow> = {
  uscc_length: {
    type: "invalid_data",
    when: "a credit code has not 18 characters",
    zh: "统一社会信用代码应为 18 位",
    en: "A unified social credit code has 18 characters",
  },
  uscc_alphabet: {
    type: "invalid_data",
    when: "a credit code holds a character outside its alphabet",
    zh: "统一社会信用代码只含数字和大写字母（不含 I、O、S、V、Z）",
    en: "A unified social credit code holds digits and capital letters without I, O, S, V, Z",
  },
  uscc_structure: {
    type: "invalid_data",
    when: "authority, class or region of a credit code cannot be, as in eighteen zeros",
    zh: "统一社会信用代码的登记机关或行政区划无效",
    en: "Authority or region of the unified social credit code do not exist",
  },
  sc_format: {
    type: "invalid_data",
    when: "a production licence number is not SC and 14 digits",
    zh: "食品生产许可证编号应为 SC 加 14 位数字",
    en: "A food production licence number is SC and 14 digits",
  },
  sc_category: {
    type: "invalid_data",
    when: "the food category in a production licence number does not exist",
    zh: "食品生产许可证编号中的食品类别不存在",
    en: "The food category in the production licence number does not exist",
  },
  qs_void: {
    type: "invalid_data",
    when: "an old QS number is given",
    zh: "QS 编号自 2018 年 10 月 1 日起已失效，请提供 SC 编号",
    en: "QS numbers are void since 2018-10-01; give the SC number",
  },
  jy_format: {
    type: "invalid_data",
    when: "an operation licence number is not JY and 14 digits",
    zh: "食品经营许可证编号应为 JY 加 14 位数字",
    en: "A food operation licence number is JY and 14 digits",
  },
  jy_form: {
    type: "invalid_data",
    when: "the business form in an operation licence number does not exist",
    zh: "食品经营许可证编号中的主体业态不存在",
    en: "The business form in the operation licence number does not exist",
  },
  filing_format: {
    type: "invalid_data",
    when: "a filing number is not YB or BZ and 14 digits",
    zh: "备案编号应为 YB（或 BZ）加 14 位数字",
    en: "A filing number is YB (or BZ) and 14 digits",
  },
  overseas_format: {
    type: "invalid_data",
    when: "a registration of an overseas plant is not 4 to 30 letters and digits",
    zh: "境外生产企业注册编号应为 4 至 30 位字母和数字",
    en: "The registration of an overseas producer is 4 to 30 letters and digits",
  },
}

/** Codes `suppliers.*`. */
export const supplierError = defineErrors("suppliers", {
  ...NUMBER_FAULTS,
  party_not_found: {
    type: "not_found",
    when: "an id names no party",
    zh: "找不到该企业",
    en: "The company was not found",
  },
  licence_not_found: {
    type: "not_found",
    when: "an id names no licence of the party",
    zh: "找不到该证照",
    en: "The licence was not found",
  },
  scan_not_found: {
    type: "not_found",
    when: "a licence has no scan, or no evidence, to read",
    zh: "该证照还没有上传文件",
    en: "Nothing was uploaded for this licence yet",
  },
  uscc_required: {
    type: "invalid_data",
    when: "a company in China is given without a credit code",
    zh: "境内企业必须填写统一社会信用代码",
    en: "A company in China needs its unified social credit code",
  },
  uscc_not_for_abroad: {
    type: "invalid_data",
    when: "a company outside China is given with a credit code",
    zh: "境外企业没有统一社会信用代码",
    en: "A company outside China has no unified social credit code",
  },
  uscc_taken: {
    type: "conflict",
    when: "another party has this credit code, whatever its name and state",
    zh: "该统一社会信用代码已有档案（状态：{state}），不能以其他名称重新登记",
    en: "A company with this credit code is on file already (state: {state}); it cannot come back under another name",
  },
  own_exists: {
    type: "conflict",
    when: "a second company of our own is given",
    zh: "本店企业已经登记",
    en: "Our own company is on file already",
  },
  own_elsewhere: {
    type: "forbidden",
    when: "our own company is to be changed through the suppliers' route",
    zh: "本店企业信息请在“本店证照”中修改",
    en: "Change our own company under “Our licences”",
  },
  wrong_state: {
    type: "conflict",
    when: "a party is not, or no longer, in a state that allows this",
    zh: "当前状态（{state}）不允许此操作，请刷新后再试",
    en: "Its present state ({state}) does not allow this; reload and try again",
  },
  licence_wrong_state: {
    type: "conflict",
    when: "a licence is not, or no longer, in a state that allows this",
    zh: "证照当前状态（{state}）不允许此操作，请刷新后再试",
    en: "The licence's present state ({state}) does not allow this; reload and try again",
  },
  identity_fixed: {
    type: "conflict",
    when: "the name of a party under review or verified is to be changed",
    zh: "企业提交审核后，名称不能修改",
    en: "The name cannot be changed once the company was submitted",
  },
  same_person: {
    type: "forbidden",
    when: "who sent a company or a paper in, or uploaded its scan, wants to verify or override it",
    zh: "提交人不能审核自己提交的资料，请由另一人审核",
    en: "Whoever submitted it cannot review it; another person has to",
  },
  papers_incomplete: {
    type: "conflict",
    when: "a party is submitted or verified while papers it needs are missing",
    zh: "证照不齐：{missing_zh}",
    en: "Papers are missing: {missing_en}",
  },
  business_licence_number: {
    type: "invalid_data",
    when: "the number of a business licence is not the party's credit code",
    zh: "营业执照编号应与企业的统一社会信用代码一致",
    en: "The number of the business licence must be the company's unified social credit code",
  },
  licence_end_missing: {
    type: "invalid_data",
    when: "a paper that always ends is given without its end",
    zh: "该证照必须填写有效期截止日期",
    en: "This kind of licence always has an end; give it",
  },
  licence_dates: {
    type: "invalid_data",
    when: "a licence ends before it begins",
    zh: "有效期截止日期早于起始日期",
    en: "The licence ends before it begins",
  },
  scope_missing: {
    type: "invalid_data",
    when: "food categories or items of sale are missing where the paper prints them",
    zh: "请填写证照上的食品类别或经营项目",
    en: "Give the food categories or items of sale that the paper prints",
  },
  scope_not_allowed: {
    type: "invalid_data",
    when: "a paper is given with a scope that its kind does not print",
    zh: "该类证照没有此项范围",
    en: "This kind of paper prints no such scope",
  },
  filing_covers_no_bulk: {
    type: "invalid_data",
    when: "a filing is given with an item of bulk food",
    zh: "仅销售预包装食品备案不能包括散装食品",
    en: "A filing for pre-packed food never covers bulk food",
  },
  number_taken: {
    type: "conflict",
    when: "the licence number stands on a paper of another party",
    zh: "该证照编号已登记在另一家企业名下",
    en: "This licence number stands on a paper of another company",
  },
  scan_missing: {
    type: "conflict",
    when: "a licence without a scan is to be verified",
    zh: "请先上传证照扫描件",
    en: "Upload the scan of the licence first",
  },
  scan_changed: {
    type: "conflict",
    when: "the scan is not the one that the verifier looked at",
    zh: "扫描件在您查看之后已更换，请重新查看",
    en: "The scan was replaced after you looked at it; look again",
  },
  evidence_missing: {
    type: "conflict",
    when: "a licence is to be verified without the proof that the public register was consulted",
    zh: "请先上传查询公示系统的截图或打印件",
    en: "Upload the proof that the public register was consulted first",
  },
  register_in_future: {
    type: "invalid_data",
    when: "the public register is said to have been consulted later than now",
    zh: "查询时间不能晚于现在",
    en: "The register cannot have been consulted in the future",
  },
  register_mismatch: {
    type: "conflict",
    when: "a licence is to be verified although the public register does not show it so",
    zh: "公示系统的结果与证照不符，只能驳回",
    en: "The public register does not agree with the licence; it can only be rejected",
  },
  override_missing: {
    type: "conflict",
    when: "a number with a failing check digit is to be verified without the second person's acceptance",
    zh: "编号校验码不符，须先由第二人复核放行",
    en: "The check digit of the number fails; a second person has to accept it first",
  },
  nothing_to_override: {
    type: "conflict",
    when: "a number whose checks pass is to be accepted by override",
    zh: "该编号校验无误，无需放行",
    en: "The checks of this number pass; there is nothing to override",
  },
})
