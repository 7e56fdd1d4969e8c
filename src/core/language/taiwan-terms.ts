/**
 * Words of ours that are other words in Taiwan and Hong Kong. Written by hand: OpenCC's own list of Taiwan words makes
 * 結束通話 of 挂断, 許可權 of 权限, 開啟 of every 打开 and 專案 of every 项目.
 *
 * Taiwan's word where Hong Kong understands it, else one that both have.
 */

/** Why, and then `simplified traditional` by pairs. The longest one that stands at a place wins. */
export const TERMS: readonly (readonly [why: string, terms: string])[] = [
  ['marks of quotation are corner brackets', '“ 「|” 」|‘ 『|’ 』'],
  [
    'what officials and people write: 帳 for any account, 台 for 臺, 公布 for 公佈',
    '账 帳|台 台|公布 公布|发布 發布',
  ],
  [
    'what is on a telephone',
    '短信 簡訊|手机号码 手機號碼|手机号 手機號碼|运营商 電信業者|营业厅 門市|电话费 電話費|话费 電話費|' +
      '呼叫中心 客服中心|号段 號碼區段|短号 短碼|寻呼机 呼叫器|外呼 外撥|扣费 扣款|转发 轉傳|发送 傳送|' +
      '收发短信 收發簡訊|发短信 傳簡訊|发照片 傳照片|照片发给 照片傳給|发邮件 寄電子郵件|发来 傳來',
  ],
  [
    'what is on a screen',
    '信息 訊息|软件 軟體|硬件 硬體|屏幕 螢幕|共享 分享|网络 網路|域名 網域|短链接 短網址|短链 短網址|' +
      '链接 連結|网盘 雲端硬碟|登录 登入|剪贴板 剪貼簿|粘贴 貼上|快捷键 快速鍵|终端 終端機|运行 執行|文件 檔案|' +
      '设备 裝置|设置 設定|视频 影片|默认 預設|源代码 原始碼|开源项目 開放原始碼專案|开源 開放原始碼|' +
      '安装包 安裝檔|日志 紀錄檔|应用商店 應用程式商店|应用 應用程式|扫二维码 掃 QR 碼|扫描二维码 掃描 QR 碼|' +
      '二维码 QR 碼|数字资产 數位資產|哈希 雜湊值|在线 線上|远程 遠端|卸载 移除|字符 字元|搜索 搜尋|点赞 按讚|' +
      '用户名 使用者名稱|数据 資料|数据库 資料庫|服务器 伺服器|缓存 快取|激活 啟用|导入 匯入|界面 介面|' +
      '菜单 選單|截屏 截圖|扩展 擴充功能|不支持 不支援|刷新 重新整理|加群 加群組|建群 建群組|、群或 、群組或',
  ],
  [
    'money, work and contracts',
    '充值 儲值|提现 提款|打币 轉幣|币也别打 幣也別轉|再打第二笔 再付第二筆|打到这种地址 轉到這種地址|' +
      '打钱 匯錢|打手续费 付手續費|打过手续费 付過手續費|小票 收據|银行卡背面 卡片背面|刷流水 做金流|流水 金流|' +
      '征信 信用紀錄|合同 合約|面单 託運單|批量 大量|改签 改票',
  ],
  [
    'people, and finding out',
    '渠道 管道|核实 查證|核验 核對|联系 聯絡|私聊 私訊|私信 私訊|拉黑 封鎖|邮箱 電子信箱|邮件 電子郵件|' +
      '发件人 寄件人|人工客服 真人客服|转人工 轉真人|工单 客服單|反诈骗 反詐騙|反诈 反詐騙|公检法 檢警|' +
      '哪儿 哪裡|家里人 家人|老号码 舊號碼|扔 丟|通过话 通過話|验证通过 驗證通過|审核通过 審核通過|' +
      '已通过 已通過|没通过 沒通過|通过 透過|澳大利亚 澳洲',
  ],
  [
    'one goes through a way, and walks none',
    '自己走： 自己找：|请走： 請找：|或走： 或找：|走应用商店 透過應用程式商店',
  ],
  [
    'what was written down is 紀錄',
    '聊天记录 聊天紀錄|转账记录 轉帳紀錄|链上记录 鏈上紀錄|留好记录 留好紀錄',
  ],
  [
    'what is known of a person or a card is 資料, not 訊息',
    '银行卡信息 銀行卡資料|说了信息 說了個人資料|说过信息 說過個人資料',
  ],
  [
    'who makes somebody do something says 要, who lets him says 讓',
    '好让您 好讓您|会让您去 會請您去|让您 要您|让你 要你',
  ],
];
