import type { Preset } from './preset.ts'

/** A province: many subjects, printed by a print shop. */
export const province: Preset = {
  sections: [
    { id: 'tin-trong-tinh', title: 'Tin trong tỉnh' },
    { id: 'van-ban-moi', title: 'Văn bản mới' },
    { id: 'san-xuat', title: 'Sản xuất và thị trường' },
    { id: 'y-te-giao-duc', title: 'Y tế và giáo dục' },
    { id: 'phong-tranh-thien-tai', title: 'Phòng tránh thiên tai' },
    { id: 'dich-vu-so', title: 'Dịch vụ số' },
    { id: 'hoi-dap', title: 'Hỏi và đáp' },
  ],
  accent: '#1c6b57',
  booklet: false,
}
