import { type SiteSettings, siteSettings } from '@bantin/to-site'

/** Every setting, with days of the sun and of the moon. */
export const settings: SiteSettings = siteSettings.parse({
  about: ['Bản tin ra ngày 5 hằng tháng, phát cho mọi thôn.'],
  notice: 'Trang đang được chạy thử.',
  theme: ':root { --band: #123456 }\n',
  keys: '{"keys":[]}\n',
  days: {
    name: 'Ngày trong năm',
    source: 'Lịch của xã Làng Ven',
    days: [
      { date: '09-05', title: 'Khai giảng' },
      { date: '05-22', title: 'Ngày phòng chống thiên tai', since: 1946 },
      { date: { lunar: '01-01' }, title: 'Tết Nguyên đán' },
    ],
  },
})
