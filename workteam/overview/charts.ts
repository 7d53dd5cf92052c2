import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import VChart from 'vue-echarts'

use([BarChart, LineChart, GridComponent, SVGRenderer])

export { VChart }

/** A colour of the theme, as it is now. */
export const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

/** Axes as every chart here has them: hairlines, ink at the foot, beginning at zero. */
export function axes() {
  const fontFamily = token('font-body')
  const axisLabel = { color: token('ink-2'), fontSize: 14, fontFamily, hideOverlap: true }
  return {
    x: {
      type: 'category' as const,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('ink'), width: 1.5 } },
      axisLabel: { ...axisLabel, interval: 'auto' as const, lineHeight: 17 },
    },
    y: {
      type: 'value' as const,
      min: 0,
      splitNumber: 4,
      splitLine: { lineStyle: { color: token('line') } },
      axisLabel: { ...axisLabel, formatter: (n: number) => (n === 0 ? '' : String(n)) },
    },
    text: { fontFamily, fontSize: 15, color: token('ink') },
  }
}
