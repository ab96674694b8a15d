import type { CompiledItem } from '@bantin/compile'
import type { Contributor } from '@bantin/schema'
import type { Data } from './script.ts'

/** How names of offices begin; names of persons begin with a family name, of which none is here. */
const OFFICE =
  /^(?:ban|bảo hiểm|bệnh viện|bộ|bộ phận|chi cục|cơ quan|công an|công ty|cục|đài|đảng ủy|đội|hạt|hợp tác xã|hội đồng|hội nông dân|hội phụ nữ|huyện ủy|khoa|liên đoàn|mặt trận|nhà văn hóa|nhóm|nxb|phân xã|phòng|sở|thông tấn|tiểu ban|tỉnh ủy|tòa soạn|tổ|tổng cục|trạm|trung tâm|trường|ubnd|ủy ban|văn phòng|viện|xã đoàn)(?=\s|$)/iu

const isOffice = ({ name, organisation }: Contributor): boolean => organisation === name || OFFICE.test(name.normalize('NFC'))

function maker(one: Contributor): Data {
  const { name, organisation } = one
  const within = organisation === undefined || organisation === name ? undefined : { '@type': 'Organization', name: organisation }
  return isOffice(one) ? { '@type': 'Organization', name, parentOrganization: within } : { '@type': 'Person', name, affiliation: within }
}

/** Who made an item, by what they did. Who compiled it stands for an author where it has none. */
export function makers(item: Pick<CompiledItem, 'contributors'>): { readonly [role: string]: Data } {
  const of = (...roles: readonly Contributor['role'][]): Data => {
    const found = item.contributors.filter((one) => roles.includes(one.role)).map(maker)
    return found.length > 0 ? found : undefined
  }
  const authors = of('author')
  return {
    author: authors ?? of('compiler'),
    editor: of('editor'),
    translator: of('translator'),
    contributor: authors === undefined ? of('photographer', 'illustrator') : of('compiler', 'photographer', 'illustrator'),
  }
}
