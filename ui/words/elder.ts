import { ref, watchEffect } from 'vue'

// 长辈版: one class on the root, remembered on this machine.
const kept = 'qianshou.elder'
const elder = ref(localStorage.getItem(kept) === 'yes')

watchEffect(() => {
  document.documentElement.classList.toggle('elder', elder.value)
  localStorage.setItem(kept, elder.value ? 'yes' : 'no')
})

export const useElder = () => elder
