import { readInteger } from '../number/integer.ts'
import type { Voice } from '../reading.ts'

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day that some year has. */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0)
}

export const isMonth = (month: number): boolean => month >= 1 && month <= 12

export const isYear = (year: number): boolean => year >= 1000 && year <= 2999

const cardinal = (digits: string, voice: Voice): string => readInteger(digits, voice.words)

/** Month 4 is “tháng tư”. */
export const readMonth = (month: string, voice: Voice): string => (Number(month) === 4 ? 'tư' : cardinal(month, voice))

export const readDayMonth = (day: string, month: string, voice: Voice): string => `${cardinal(day, voice)} tháng ${readMonth(month, voice)}`

export const readYear = (year: string, voice: Voice): string => `năm ${cardinal(year, voice)}`
