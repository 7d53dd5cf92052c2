const kept = 'qianshou.desk.place'

export const lastPlace = () => localStorage.getItem(kept)
export const rememberPlace = (code: string) => localStorage.setItem(kept, code)
