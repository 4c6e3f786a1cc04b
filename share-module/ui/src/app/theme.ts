import type { ThemeConfig } from 'antd';

/**
 * Overlays get a container of their own with the root's class, because in Share the page's style sheet
 * resets everything outside of it.
 */
export function overlays(): HTMLElement {
  const existing = document.getElementById('rectify-overlays');
  if (existing !== null) {
    return existing;
  }
  const container = document.createElement('div');
  container.id = 'rectify-overlays';
  container.className = 'rectify';
  document.body.append(container);
  return container;
}

export const theme: ThemeConfig = {
  // The key becomes a class of every component, so it must not be the root's own.
  cssVar: { key: 'rf-vars' },
  token: {
    colorPrimary: '#1f5a8c',
    colorInfo: '#1f5a8c',
    colorLink: '#1a5487',
    colorError: '#b3261e',
    colorWarning: '#b25e00',
    colorSuccess: '#2a7a3f',
    // The palette that is derived from a dark colour has greyish tints; these are chosen by eye.
    colorPrimaryBg: '#e6f0f9',
    colorPrimaryBgHover: '#d5e5f4',
    colorInfoBg: '#eaf2f9',
    colorInfoBorder: '#b6cfe4',
    colorErrorBg: '#fdf1f0',
    colorErrorBorder: '#e9b4b0',
    colorWarningBg: '#fdf6e7',
    colorWarningBorder: '#e8cf9f',
    colorSuccessBg: '#eef7f0',
    colorSuccessBorder: '#b3d8bd',
    colorText: '#1c2733',
    colorTextSecondary: '#4d5b69',
    colorTextTertiary: '#5d6b79',
    colorTextDescription: '#4d5b69',
    colorTextPlaceholder: '#687684',
    colorBgLayout: '#f3f5f7',
    colorBorder: '#c3ccd5',
    colorBorderSecondary: '#e1e6eb',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    fontFamily:
      "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
    zIndexPopupBase: 1100,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Table: { headerBg: '#eaeef2', cellPaddingBlockSM: 7, cellPaddingInlineSM: 8, rowHoverBg: '#f0f5fa' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: '#33414f' },
    Tabs: { horizontalMargin: '0 0 12px 0' },
    Descriptions: { itemPaddingBottom: 8 },
    Tag: { defaultBg: '#f0f2f5', defaultColor: '#33414f' },
  },
};
