import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { Words } from './words.ts'

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-option':
      return `Không có tùy chọn “${problem.given}”.${problem.nearest ? ` Có phải “${problem.nearest}”?` : ''}`
    case 'value-missing':
      return `Tùy chọn ${problem.option} cần một giá trị.`
    case 'value-unwanted':
      return `Tùy chọn ${problem.option} không nhận giá trị.`
    case 'bad-value':
      return `Tùy chọn ${problem.option} không nhận “${problem.given}”. Được dùng: ${problem.allowed}.`
    case 'bad-sections':
      return `Tùy chọn --sections: “${problem.given}” trùng với chuyên mục khác, hoặc không có chữ nào.`
    case 'too-many-words':
      return `Thừa “${problem.given}”.`
    case 'not-both':
      return `Chỉ dùng một trong hai: ${problem.options.join(' hoặc ')}.`
    case 'nobody-to-ask':
      return 'Đây không phải cửa sổ dòng lệnh để hỏi và trả lời. Thêm --yes để dùng giá trị có sẵn.'
  }
}

/** Vietnamese. */
export const vi: Words = {
  help: `create-bantin: tạo thư mục của một bản tin mới, kèm số đầu tiên. Không bao giờ ghi đè tệp có sẵn.

Cách dùng:
  npm create bantin
  npm create bantin <thư mục> -- --yes [tùy chọn]

  --title "Tên"        tên bản tin
  --place "Tên"        địa phương của bản tin
  --publisher "Tên"    cơ quan xuất bản
  --preset <tên>       bắt đầu từ mẫu: commune (xã, phường, đặc khu), province (tỉnh, thành phố)
  --format <khổ>       khổ giấy: a5, 145x205, 190x270, a4
  --sections "A; B"    các chuyên mục, cách nhau bằng dấu chấm phẩy (mặc định: theo mẫu)
  -y, --yes            không hỏi; điều gì không nêu thì lấy giá trị có sẵn
  --install            cài các gói ngay sau khi tạo (mặc định: hỏi)
  --no-install         không cài
  --lang vi|en         ngôn ngữ của thông báo (mặc định: theo máy, hoặc tiếng Việt)
  -h, --help           hướng dẫn này
  -v, --version        phiên bản

Mã thoát:
  0 xong · 1 thư mục đã có tệp, hoặc không cài được · 2 gõ lệnh chưa đúng
  3 create-bantin gặp sự cố · 130 người dùng dừng lệnh
`,
  seeHelp: 'Gõ “npm create bantin -- --help” để xem cách dùng.',
  usage,
  ask: {
    folder: 'Thư mục của bản tin mới?',
    title: 'Tên bản tin?',
    place: 'Địa phương? (để trống được)',
    publisher: 'Cơ quan xuất bản?',
    preset: 'Bắt đầu từ mẫu nào? (↑ ↓ rồi Enter)',
    format: 'Khổ giấy của bản in? (↑ ↓ rồi Enter)',
    sections: 'Các chuyên mục, cách nhau bằng dấu chấm phẩy?',
    install: 'Cài các gói cần dùng ngay bây giờ? (↑ ↓ rồi Enter)',
  },
  presets: { commune: 'Xã, phường, đặc khu', province: 'Tỉnh, thành phố' },
  yes: 'Có',
  no: 'Không',
  needed: 'Cần điền chỗ này.',
  badSections: (title) => `“${title}” trùng với chuyên mục khác, hoặc không có chữ nào.`,
  defaultTitle: 'Bản tin mới',
  defaultPublisher: 'Tên cơ quan xuất bản',
  created: (folder) => `Đã tạo trong ${folder}:`,
  installing: (manager) => `Đang cài các gói bằng ${manager}…`,
  installFailed: (command) => `Bản tin đã được tạo, nhưng chưa cài được các gói. Khi có mạng, hãy gõ lại trong thư mục ấy: ${command}`,
  next: (commands) => `Tiếp theo:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  givenUp: 'Đã dừng; chưa ghi gì.',
  unexpected: (message) =>
    `create-bantin gặp sự cố ngoài dự kiến: ${message}\nHãy báo sự cố này tại https://github.com/bantin/bantin/issues, kèm lệnh đã gõ.`,
}
