import { defineRule } from '@bantin/diagnostics'

/** A file is not what it was when it was read. */
export const changedMeanwhile = defineRule({
  id: 'output/changed-meanwhile',
  severity: 'error',
  message: {
    vi: 'Tệp này vừa được người khác sửa trong lúc lệnh đang chạy. Không ghi gì.',
    en: 'Somebody changed this file while the command ran. Nothing was written.',
  },
  help: { vi: 'Lưu và đóng tệp, rồi chạy lại lệnh.', en: 'Save and close the file, then run the command again.' },
  explanation: {
    vi: 'Không lệnh nào được ghi đè lên chữ mà người biên tập vừa lưu.',
    en: 'No command may overwrite words that an editor has just saved.',
  },
})
