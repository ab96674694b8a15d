import { defineRule } from '@bantin/diagnostics'

/** An address that makes no QR code for paper. */
export const codeTooLong = defineRule<{ address: string }>({
  id: 'pdf/code-too-long',
  severity: 'warning',
  message: {
    vi: ({ address }) => `Địa chỉ quá dài để in thành mã QR: ${address.slice(0, 80)}…`,
    en: ({ address }) => `The address is too long for a QR code on paper: ${address.slice(0, 80)}…`,
  },
  help: {
    vi: 'Rút ngắn “site” trong bulletin.yaml hoặc tên đơn vị; không có mã QR thì bài vẫn mang mã bằng chữ số.',
    en: 'Shorten “site” in bulletin.yaml or the name of the unit; without a QR code an item still has its digits.',
  },
  explanation: {
    vi: 'Mã QR của hơn 400 byte to hơn cột chữ, và máy ảnh của điện thoại cũ không đọc được.',
    en: 'A QR code of more than 400 bytes is wider than a column, and the cameras of old telephones cannot read it.',
  },
})
