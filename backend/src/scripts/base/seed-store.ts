import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const COUNTRY = "cn"
const CURRENCY = "cny"
const WAREHOUSE = "中心仓 Central warehouse"
const FULFILLMENT_PROVIDER = "manual_manual"

/** Ids that a storefront needs to talk to the shop. */
export interface StoreIds {
  publishable_key: string
  region_id: string
  sales_channel_id: string
  stock_location_id: string
}

async function theChannel(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  // One channel only: a second one doubles the cost of every catalogue read.
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { order: { created_at: "ASC" } })
  const id =
    channels[0]?.id ??
    (await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: "安心商城 Anxin shop" }] } }))
      .result[0]!.id
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store!.id },
      update: {
        name: "安心 Anxin",
        supported_currencies: [{ currency_code: CURRENCY, is_default: true }],
        default_sales_channel_id: id,
      },
    },
  })
  return id
}

async function theRegion(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.REGION).listRegions({ currency_code: CURRENCY })
  if (existing) return existing.id
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "中国大陆", currency_code: CURRENCY, countries: [COUNTRY], payment_providers: ["pp_system_default"], is_tax_inclusive: true },
      ],
    },
  })
  return result[0]!.id
}

async function theTaxRegion(container: MedusaContainer): Promise<void> {
  const existing = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY })
  if (!existing.length) {
    await createTaxRegionsWorkflow(container).run({ input: [{ country_code: COUNTRY, provider_id: "tp_system" }] })
  }
}

async function theWarehouse(container: MedusaContainer, channelId: string): Promise<string> {
  const [existing] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: WAREHOUSE })
  if (existing) return existing.id
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: WAREHOUSE, address: { country_code: COUNTRY, city: "杭州市", address_1: "示例路 1 号" } }] },
  })
  const id = result[0]!.id
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } })
  return id
}

async function linkOnce(container: MedusaContainer, locationId: string, target: Record<string, string>): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({ [Modules.STOCK_LOCATION]: { stock_location_id: locationId }, [Modules.FULFILLMENT]: target })
}

async function theProfile(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (existing) return existing.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "常温与冷链 Default", type: "default" }] },
  })
  return result[0]!.id
}

async function theDelivery(container: MedusaContainer, locationId: string, regionId: string): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listFulfillmentSets({ name: "中国大陆配送" }, { relations: ["service_zones"] })
  const set =
    existing ??
    (await fulfillment.createFulfillmentSets({
      name: "中国大陆配送",
      type: "shipping",
      service_zones: [{ name: "中国大陆", geo_zones: [{ country_code: COUNTRY, type: "country" }] }],
    }))
  await linkOnce(container, locationId, { fulfillment_provider_id: FULFILLMENT_PROVIDER })
  await linkOnce(container, locationId, { fulfillment_set_id: set.id })
  const options = await fulfillment.listShippingOptions({ service_zone: { id: set.service_zones[0]!.id } })
  if (options.length) return
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "快递配送 Courier",
        price_type: "flat",
        provider_id: FULFILLMENT_PROVIDER,
        service_zone_id: set.service_zones[0]!.id,
        shipping_profile_id: await theProfile(container),
        type: { label: "快递", description: "三天内送达 Within three days", code: "courier" },
        prices: [
          { currency_code: CURRENCY, amount: 8 },
          { region_id: regionId, amount: 8 },
        ],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  })
}

async function theKey(container: MedusaContainer, channelId: string): Promise<string> {
  const [existing] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  const key =
    existing ??
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "system" }] },
      })
    ).result[0]!
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channelId] } })
  return key.token
}

/** Creates channel, region, warehouse, delivery and key where they are missing, and answers their ids. */
export async function seedStore(container: MedusaContainer): Promise<StoreIds> {
  const sales_channel_id = await theChannel(container)
  const region_id = await theRegion(container)
  await theTaxRegion(container)
  const stock_location_id = await theWarehouse(container, sales_channel_id)
  await theDelivery(container, stock_location_id, region_id)
  const publishable_key = await theKey(container, sales_channel_id)
  return { publishable_key, region_id, sales_channel_id, stock_location_id }
}
