export {
  type Comparison,
  compareItems,
  type OfferedItem,
  type TakenItem,
  type TakenState,
} from './compare/compare-items.ts'
export { describeTaken } from './compare/describe-taken.ts'
export { versionOf } from './compare/version.ts'
export { type ExchangeCorrection, type ExchangeIndex, type ExchangeItem, exchangeIndex } from './index-file/exchange-index.ts'
export { MAX_INDEX_BYTES, type ReadExchangeIndex, readExchangeIndex } from './index-file/read-exchange-index.ts'
export { unwrapAdditions } from './item/additions.ts'
export { exchangeText } from './item/exchange-text.ts'
export { type ExchangedMeta, exchangedMeta } from './item/exchanged-meta.ts'
export { type LocalItem, localItem } from './item/local-item.ts'
export { MAX_ITEM_BYTES, readSharedItem, type SharedItem } from './item/shared-item.ts'
export { rules } from './rules/index.ts'
export { alteredFile, internalUpstream } from './rules/item-rules.ts'
export { withdrawnUpstream } from './rules/state-rules.ts'
export { alreadyTaken, fileInTheWay, keptBeside, notOffered, notTaken } from './rules/take-rules.ts'
export { type TakenFiles, type TakeOptions, type Taking, takeItems } from './take/take-items.ts'
export { type UpdatedItem, type UpdateOptions, updateItem } from './update/update-item.ts'
