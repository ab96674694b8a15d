/** The first consonants of Vietnamese, by how rare they are: a step is one nat. The last row is rarely more than a name. */
export const ONSETS: readonly (readonly [cost: number, onsets: string])[] = [
  [2, 'đ t'],
  [3, 'c th l b ch h kh m v tr s d'],
  [4, 'n nh ph ng gi k r g x'],
  [5, 'qu'],
  [6, 'gh ngh'],
  [7, 'p'],
  [4, ''],
]

/** The rimes of Vietnamese without tones, by how rare they are: a step is one nat. Counted over newspaper and office texts. */
export const RIMES: readonly (readonly [cost: number, rimes: string])[] = [
  [3, 'a ông i o ô'],
  [4, 'ư ê ai ân ay ôi ao ơ iên ươc inh ên ong ung ang iêu an in âp anh ơi âu ương u ac ưa ua'],
  [5, 'ây ôt on uc am ât e ăt y ưng ươi au ach oi ôn uôi oa ich ăn oc êt ưc ăng iêm uy uyên ăm ăp ơp âm iêng eo'],
  [6, 'oan ơn êm ia oăc im iêt at ênh uông iêc oai ăc uân êu uât ưu ôc uôc ep uôn ut om ap en oang oat un em'],
  [7, 'iêp ơm it ui êp ươt ôm yêt up yêu et ôp uyêt ưi yên ươn ơt êng'],
  [8, 'um oach ot âng ip âc op ưt'],
  [9, 'ec uôt iu êch oe oay oac'],
  [
    10,
    'uôm ươu ya oanh ưm eng uê ươm uynh oăt uây yn uêch uơ ooc oăp ươp uya oap uâng uênh oeo uyp oam oet yp ươ yêng oăn oot uêt uêng oen oăm oem oong ych uên oao uyu oăng uyt uyn yu yt ynh uych ưn yêm',
  ],
]

/** The cost of the tones ngang, sắc, huyền, hỏi, ngã, nặng; and of sắc and nặng before a final c, ch, p or t. */
export const TONE_COSTS: readonly number[] = [1.2, 1.8, 1.6, 2, 2.8, 2.1]
export const STOPPED_COST = 0.7
