import { readDayAndMonth, readDaysOfMonth } from './date/day-month.ts'
import { readFullDate } from './date/full-date.ts'
import { readMonthAndYear, readMonthNumber } from './date/month-year.ts'
import { readMonthLetter, readWeekday, readWeekdayDash } from './date/timetable.ts'
import type { Recogniser } from './reading.ts'
import { readAcronym, readUncertainAcronym } from './recognise/acronym.ts'
import { readAddress } from './recognise/address.ts'
import { readChain, readRow } from './recognise/chain.ts'
import { readCode, readRoad } from './recognise/code.ts'
import { readComparison } from './recognise/comparison.ts'
import { readDocumentNumber, readStandardNumber } from './recognise/document-number.ts'
import { readDocumentSymbol } from './recognise/document-symbol.ts'
import { readFractionSign, readRatio, readVulgarFraction } from './recognise/fraction.ts'
import { readOrdinalNumber } from './recognise/ordinal.ts'
import { readCodeNumber, readPhone, readPhoneSign } from './recognise/phone.ts'
import { readPlate } from './recognise/plate.ts'
import { readLongDigits, readMeasured, readNegative, readPrefixedMoney, readQuantity } from './recognise/quantity.ts'
import { readDash, readRange } from './recognise/range.ts'
import { readRoman } from './recognise/roman.ts'
import { readSlash } from './recognise/slash.ts'
import { readDivision, readPlus, readPower, readSign, readTilde, readTimes } from './recognise/symbol.ts'
import { readPrimes, readTime } from './recognise/time.ts'
import { readDotted, readTitles } from './recognise/title.ts'
import { readUnit } from './recognise/unit.ts'

/** What may begin with a digit; the first that answers is taken. */
export const AT_DIGIT: readonly Recogniser[] = [
  readAddress,
  readStandardNumber,
  readDocumentNumber,
  readFullDate,
  readPlate,
  readCodeNumber,
  readPhone,
  readRow,
  readDaysOfMonth,
  readMonthAndYear,
  readMonthNumber,
  readDayAndMonth,
  readTime,
  readPrimes,
  readOrdinalNumber,
  readFractionSign,
  readRatio,
  readRange,
  readChain,
  readMeasured,
  readCode,
  readQuantity,
  readLongDigits,
]

/** What a number may be that neither sign nor unit nor digits follow: most numbers, and the first table gives the same for them. */
export const AT_LONE_NUMBER: readonly Recogniser[] = [
  readCodeNumber,
  readPhone,
  readRow,
  readMonthNumber,
  readOrdinalNumber,
  readQuantity,
  readLongDigits,
]

/** What may begin in the middle of letters and digits that no code recogniser took. */
export const INSIDE: readonly Recogniser[] = [readTimes, readQuantity, readLongDigits]

/** What may begin with a letter. */
export const AT_LETTER: readonly Recogniser[] = [
  readAddress,
  readMonthLetter,
  readWeekday,
  readRoad,
  readCode,
  readTimes,
  readPrefixedMoney,
  readUnit,
  readDocumentSymbol,
  readTitles,
  readDotted,
  readAcronym,
  readRoman,
  readUncertainAcronym,
]

/** The signs that may be read. */
export const READ_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set('(+-‐‑‒–—−<>≤≥=/÷~%‰°℃½⅓⅔¼¾⅕⅛⁰¹²³⁴⁵⁶⁷⁸⁹&±×≈≠√∞№@₫€$£¥')

/** What may begin with one of them. */
export const AT_SIGN: readonly Recogniser[] = [
  readPhoneSign,
  readNegative,
  readPrefixedMoney,
  readComparison,
  readWeekdayDash,
  readDash,
  readSlash,
  readDivision,
  readTilde,
  readPlus,
  readUnit,
  readVulgarFraction,
  readPower,
  readSign,
]
