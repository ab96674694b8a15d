import { defineRule } from '@bantin/diagnostics'

/** How many messages a text takes on the bill. */
export const smsSegments = defineRule<{ segments: number; characters: number; alphabet: 'GSM-7' | 'UCS-2' }>({
  id: 'to-text/sms-segments',
  severity: 'info',
  message: {
    vi: ({ segments, characters, alphabet }) =>
      `Tin SMS của số này được tính là ${segments} tin (${characters} ký tự, bảng mã ${alphabet}).`,
    en: ({ segments, characters, alphabet }) =>
      `The SMS of this issue counts as ${segments} ${segments === 1 ? 'message' : 'messages'} (${characters} characters, ${alphabet}).`,
  },
  help: {
    vi: 'Muốn ít tin hơn, đặt messages.sms là without-tones để viết không dấu, hoặc rút ngắn tên bài.',
    en: 'For fewer messages, set messages.sms to without-tones, or shorten the titles.',
  },
  explanation: {
    vi: 'Một tin SMS chứa 160 ký tự không dấu nhưng chỉ 70 ký tự có dấu; tin dài được chia thành đoạn 153 hoặc 67 ký tự, và nhà mạng tính tiền từng đoạn.',
    en: 'An SMS holds 160 characters without Vietnamese letters, but only 70 with them; longer ones are sent in pieces of 153 or 67, each of which is billed.',
  },
  source: { title: '3GPP TS 23.038, 3GPP TS 23.040', url: 'https://www.3gpp.org/dynareport/23040.htm', verified: false },
})
