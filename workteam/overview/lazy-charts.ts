import { defineAsyncComponent } from 'vue'

// The drawing library is large: only whoever looks at a chart fetches it.
export const MonthsChart = defineAsyncComponent(() => import('./MonthsChart.vue'))
export const CoverChart = defineAsyncComponent(() => import('./CoverChart.vue'))
