/** Syllables of ordinary and of rare words, and what cannot be one. */

const list = (words) => words.trim().split(/\s+/)

export const valid = list(`
  an anh áo ăn ấm ấp ba bà bác bạc bách bạn bàn bánh báo bay bắc bằng bắp bắt bậc bầu bây bé bẹ bến bếp bệnh bệt bì bia bích biển biết biêu bình
  bò bóc bón bóng bọt bố bột bồn bông bờ bơi bơm bú bùa bùn bụng buộc buổi buôn buồng buồm bút bữa bước bưởi bướu bừng
  ca cà cách cải cạn càng cành cao cáp cát cày cắm cắt cân cầu cấp cậy chai cháo chăm chắc chân chậu chè chen chép chế chênh chết chì chia chiêm
  chiến chiếu chín chịu cho chó chọn chóng chỗ chờ chợ chủ chua chuối chuồng chuột chuyển chữ chữa chức chưng cỏ con còng cô cốc cối cổng cột cơ
  cơm cũ của cùi cuốc cuốn cuộc cứ cửa cứng cưỡi cứu da dạ dài dạy dặm dân dầu dây dè dép dế dễ dì dịch diệt diều dịu do dọc dọn dòng dồn dơi
  dù dưa dừa dược dương đá đai đan đang đánh đào đạp đau đáy đắt đặc đất đầu đậu đẩy đèn đèo đẹp đê đến đều đi địa điểm điện điều đinh đo
  đón đóng đọc đói đồ độ đồi đồng đốt đội đơn đợt đu đủ đua đuôi đúng đừng được đường em én eo ép ếch ga gà gác gai gan gánh gạo gặt gần gấu ghe
  ghé ghen ghép ghế ghi ghim giá già giải giàn giao giàu giày giặc giặt gầy giây giấy gieo giẻ giếng giết gì gìn giò giỏ gió giọng giỗ giống giờ
  giới giục giun giữ giữa giường gò góc gói gọi gọn gỗ gốc gồm gửi gừng gương hạ hai hàng hành hạt hay hằng hấp hẹ hẻm hẹn hề hệ hết hoa hoà hòa
  hoạch hoài hoàn hoang hoạt hoặc hoẵng hóc hỏi họp hố hồ hộ hội hôm hợp hũ huệ huyện huỳnh huýt hư hứa hương hướng hươu hữu
  ích im ít kè kẽ kem kén kẹo kê kế kênh kết kêu khai khám khăn khẩu khe khen khéo khế khi khí khô khoa khoá khóa khoai khoan khoảng khoẻ khỏe
  khoét khói khó khu khuân khuất khuây khuấy khuya khuyên khuyết khuỳnh khuỷu khử khước kì kỳ kia kiểm kiến kiệt kín kinh kịp ký kỹ
  lá lạc lại làm lạnh lão lắng lặng lấy lên lễ lệ lịch liêm liên liếp lo loa loài loan loang lòng lọc lọt lỗ lộc lội lối lớn lớp lợn lũ lụa
  luân luật luôn luống lúa luỹ lũy lưng lược lưỡi lươn lượt lưu lựu ly lý mái màn mang mành mạ mát máy mắm mặn mầm mây mẹ men mèo mẹo mét mía
  miền miệng mít móc moi món mong mỏng mỗi mộc môi mối mở mới mơ mợ mua mùa múc mũi muối muỗi muốn muỗng mưa mười mượn mướp mướt mừng mưu mỹ
  na nai nách nam nàng nào nắm nắng nặng nấm nâng nấu nem nén neo nên nếp nếu ngã ngách ngang ngành ngày ngăn ngắt ngân ngập nghe nghé nghèo nghề
  nghệ nghỉ nghĩa nghiêng nghiệp ngò ngoài ngoan ngoéo ngọn ngọt ngô ngồi ngờ nguệch nguồn nguội ngủ nguy nguyên nguyệt ngư ngứa người ngượng
  nhà nhác nhái nhành nhanh nhãn nhắc nhặt nhân nhập nhé nhẹ nhện nhị nhiễm nhiều nhím nho nhỏ nhọn nhổ nhộng nhờ nhớ nhú nhuận nhục nhuộm nhuỵ như
  những nia niềm nín nịt no nón nong nóng nô nổi nội nồi nộp nơi nở nợ núi nuôi nuốt nút nữa nứa nước nướng nương oai oan oằn oẳng oe ong óc ốc ốm
  ôn ống ở ớt ơn pha phà phải phạm phanh phao pháp phân phần phập phèn phép phê phía phích phiên phiếu phim phin phó phòng phố phổi phở phù phụ phun
  phút phương phượng pin quà quá quả quạ quan quang quãng quanh quạt quắn quặng quân quần quấy quây què quê quen quét quế quệt quở quốc quý quỹ quỳ
  quýt quyết quyển quỳnh ra rác rách rạch rạn ráng rạp rau rắn rặng rầy rẫy rẻ rèm ren rết rêu rìa riêng rìu ró rong rộng rơi rơm rợp rủ rùa
  ruộng ruốc ruồi ruột rượu rừng rươi rưỡi sa sạch sách sàn sang sáng sào sau sắc săn sắn sân sấm sấy sậy sẻ sen seo séc sẽ sên sêu sĩ sỹ siêu
  sinh sít so sò soạn soát sóc sóng sông sống sốt sở sợi sơn sớm su suối suông suốt suy súng suýt sử sứ sữa sức sửng sương sườn sưu
  ta tai tạm tan tàu tay tắc tắm tằm tấm tầng tập tất tấy té tép têm tên tết tỉa tích tiêm tiền tiếng tiếp tiêu tìm tím tính to toà tòa
  toạ toán toát tóc tỏi tôm tốt tổ tối tơ tới tờ tợ tuần tuất túc tuế tuệ tủ túi tuổi tuột tuy tuýp tuyên tuyết tuyệt tư từ tự tươi tường tượng tưởng
  tưu thả thác thải thảm tham thành thao thay thăm thắng thân thấp thất thấy thẻ them thèm thêm thép thế thềm thi thì thìa thích thiếc thiện thiệt
  thịt tho thoa thoáng thoát thoăn thoắt thóc thon thôn thông thổi thơ thời thu thú thùng thuốc thuộc thuở thuế thuê thuý thủy thuyền thuyết thử thức
  thương thường thượng thưởng trà trách trạm tranh tránh trào trăn trăng trắng trâu trầu tre trẻ trèo trên trễ trì trị triệu trình tro trong trồng trọt
  trống trộn trời trở trũng trục trung trừ trứng trước trườn trường trưởng tựu u ủ ụ uất uế uể uốn uống uy ủy uỷ uỵch uyên uyển ư ưa ức ươm ươn
  ướp ướt ưu vá vác vạch vai vải vạn vành vào vay văn vắng vặt vân vần vật vẻ vé vẽ vẹt vệ vết ví vì việc viên viết việt vịnh vịt vo vó voi vỏ
  vòi vòng vô vỗ với vợ vớt vú vụ vua vui vun vùng vuông vượn vươn vườn vượt vứt xa xã xạ xanh xào xát xay xăng xắn xe xem xén xép xét xế xếp xi
  xích xiên xin xinh xó xoa xóa xoá xoan xoài xoáy xoắn xoè xòe xoèn xong xoong xô xôi xốp xổ xơ xới xu xua xuân xuất xuê xuống xuồng xuyên xuýt
  xúc xử xứ xưa xưng xương xướng xưởng y ý ỷ yêm yếm yên yến yết yêu yểu boong goòng voọc moóc soóc đoòng coóc loong toong
`)

const drop = (word, marks) => word.normalize('NFD').replace(marks, '').normalize('NFC')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A stop at the end bears sắc or nặng, never another tone. */
const stops = list(
  'các hạt lớp tốt sách ích tóc bắp mặt được nước học thích việt viết nghiệp quốc thuyết hoạch khuyết nguệch suýt tuýp',
).flatMap((word) => [
  drop(word, TONES),
  ...['\u0300', '\u0309', '\u0303'].map((tone) => word.normalize('NFD').replace(TONES, tone).normalize('NFC')),
])

/** c, g, ng stand before a o u; k, gh, ngh before e ê i. */
const spellings = [
  ...list('e é ê ế en ẻo ênh ềnh êu i ỉ ia ím ình iến iểm iết').flatMap((rime) => [`c${rime}`, `ng${rime}`]),
  ...list('ă án ong ông ô ơm ơ ư úc ung ường ương ưa uôn uân oan oai').flatMap((rime) => [`k${rime}`, `gh${rime}`, `ngh${rime}`]),
  ...list('ge gé gê gế gép gềnh gẹo'),
]

export const invalid = [
  ...stops,
  ...spellings,
  ...list('bl br dr fl gl gr hr kl kr ml mn pl pr ps sc sk sl sm sn sp st str tl vl w f j z dz zh sh').flatMap((onset) => [
    `${onset}a`,
    `${onset}ô`,
    `${onset}inh`,
  ]),
  ...list('tal bar cas dob tof naj bik tôk mêg cad nhaz đux hanl tams'),
  ...list('ech enh êc êng ôch ônh ơc ơng ơch ưch ưnh ưp ăch ănh âch ânh uch unh uâp iêch uôch uôp').map((rime) =>
    `t${rime}`.normalize('NFC'),
  ),
  ...list('aê aâ aơ eâ ea eu êa êo iô iơ io oê oâ oơ ôa ôe ôu ơo ơu ơa âo âi âe ăo ăi ău ăy uu ưê ưo ưô uơi iêa uôa uôu ươa ươo').map(
    (rime) => `t${rime}`,
  ),
  ...list('đảnggí hòá mớị tốí bạó thủỳ ngườì́ trưởngg cáó nướć'),
  ...list('dduowngf tieengs vieetj hoaf ddaats nuowcs truowngf tie61ng vie65t d9i ho65i nu7o71c chuwowng'),
  ...list('hòan tóan khỏan ngòai thùyền thúôc nứơc lựơng rựơu cuả muà điạ nghiã qúy qủa gìa baỏ laị tíêng bíên trừơng búôn hụyện khủyu'),
  ...list('iên iêu iết iếng ym yt yp yng lyên myên tyếng chy đy nyc hyn'),
  ...list('quu quô quo quư quua quuân quưa quơi quuốc qa qan qế qin qâm gii giin giiêng giia giuy'),
  ...list('nhàcửa xinchào tỉnhh thànhphố đểvề cácxã việtnam làmviệc nghềnghiệp quyếtđịnh'),
  ...list('show file work team club jazz email video1 12 a1 kg/ha --- ½'),
]
