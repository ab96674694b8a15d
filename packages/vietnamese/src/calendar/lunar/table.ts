/** The first lunar year of the table; only its last two months are inside the range. */
export const FIRST_YEAR = 1967

export const LAST_YEAR = 2100

/** 1967-02-09, the first day of that year, as days since 1970-01-01. */
export const FIRST_DAY = -1057

/**
 * One number per lunar year, ten to a line: bit i is set where the i-th month has 30 days; above bit 13 stands the leap month, or 0.
 * Written by `scripts/lunar-table.mjs`.
 *
 * @source Quyết định 121-CP of 8 August 1967: the calendar of Viet Nam is computed at UTC+7 from 1968 on
 * @source Jean Meeus, Astronomical Algorithms, 2nd ed., ch. 25 and 49
 */
// biome-ignore format: ten years to a line
export const YEARS: readonly number[] = [
  1195, 58715, 1387, 2921, 46930, 2898, 2853, 39499, 2637, 70827,
  685, 1453, 52074, 3497, 3474, 40229, 3365, 2645, 21677, 1206,
  58805, 1749, 3785, 48786, 3730, 3366, 27222, 2647, 70998, 1386,
  2901, 46793, 1865, 1683, 38187, 1323, 2651, 21850, 1386, 60261,
  2981, 3401, 47765, 2709, 1325, 35501, 2741, 79274, 1490, 3493,
  56650, 3658, 3222, 39214, 1366, 2741, 21938, 1746, 52901, 1829,
  1611, 44183, 1195, 1371, 27354, 2922, 96082, 2962, 2853, 55883,
  2637, 1197, 43355, 1453, 2986, 23378, 3474, 64805, 3365, 2645,
  46253, 1206, 1717, 28074, 3786, 69266, 3731, 3366, 51798, 2651,
  1370, 35541, 2901, 1866, 28307, 2707, 62763, 1323, 2715, 46426,
  1386, 2917, 38730, 3402, 72341, 3221, 2349, 51885, 2741, 1450,
  36261, 3749, 3402, 32021, 3222, 63830, 1366, 2741, 46772, 1748,
  3749, 36490, 1675, 70807, 1195, 2395, 51930, 2922, 1876, 38693,
  2885, 2699, 21803, 1197,
]
