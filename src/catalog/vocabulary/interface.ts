/**
 * The small words of sentences in which shops speak to people, and the commonest words of their interfaces, by language. With
 * the words of page rules, cues and form fields they make what is left of a sentence readable, when all that may be a
 * person's is taken out of it. Words that are also names (Will, Rose, 安) are left out.
 */
export const INTERFACE: Readonly<Record<string, string>> = {
  en: `a an as at be by do go hi if in is it me my no of ok on or so to up us we hey the and are you your yours have has had been being was were for from with without this that these those there here
    not but can could should would must may will our ours out off its his her him she they them their what when where which who
    how why all any each more most less than then now today tomorrow just only also again ago already yet still after before
    between another stands boxes woman speaks spoken searching during since until within per please sorry hello dear welcome back thank thanks yes one two three four five six seven
    ten free new saved due over overdue available balance remaining left limit score points bonus reward rewards credit late fee order
    orders number code card cards ending expires account bank address deliver delivered delivery ship shipped ships shipping payment payments
    pay paid pays paying collect earn earned earns get gets give gives save spend unlock reach next level member members status
    gold silver platinum since use used using buy bought add added edit remove change view show hide send sent receive
    received contact message gift mother father friend friends home office first last name email phone instalments interest
    every month monthly months week weeks day days hour hours minute minutes year years time times left price total
    click here close open continue submit confirm cancel return returns item items product products cart basket checkout
    sign log out in up down on off keep recipient recipients sender holder`,
  zh: `您 你 我 他 她 它 们 的 了 是 在 有 与 及 或 也 都 就 还 已 未 将 可 能 会 要 请 把 被 从 到 至 对 为 给 用 以 及 这 那 此 该 每 各 全 再 更 最 仅 只 次 个 件 份 分 角
    天 日 月 年 期 号 笔 位 名 第 后 前 内 外 上 下 中 达 满 减 送 领 得 免 享 起 止 您的 你的 我的 我们 您好 你好 尊敬的 亲爱的 欢迎 感谢 谢谢 恭喜 已有 已获得 获得 可得 可用
    剩余 余额 额度 金额 订单 编号 账户 账号 帐户 帐号 会员 等级 积分 信用 芝麻 芝麻分 芝麻信用 花呗 借呗 白条 分期 免息 免押 免押金 押金 优惠 优惠券 红包 立减 满减 折扣 活动 限时
    逾期 还款 账单 本期 应还 待还 最低 支付 付款 收款 银行 银行卡 尾号 地址 收货 收货人 收件人 手机 手机号 电话 邮箱 姓名 姓 身份证 验证码 密码 登录 注册 退出 确认 取消 提交 保存 编辑
    删除 修改 添加 查看 返回 下一步 继续 购买 立即 加入 购物车 结算 配送 发货 物流 退款 退货 评价 客服 帮助 商品 价格 数量 合计 总计 共计 今日 明日 昨日 小时 分钟 有效 有效期 到期 截止`,
  'zh-Hant': `您 你 我 們 個 為 給 與 這 來 後 開 關 點 號 筆 會員 點數 紅利 積分 訂單 編號 帳戶 帳號 餘額 額度 金額 獲得 剩餘 付款 結帳 購物車 優惠 折扣 運費 配送 地址 收件人 電話 手機
    信箱 電子郵件 姓名 驗證碼 密碼 登入 註冊 登出 確認 取消 送出 儲存 編輯 刪除 修改 新增 查看 返回 繼續 購買 立即 加入 商品 價格 數量 合計 總計 有效期限 到期 截止 感謝 謝謝 歡迎`,
  es: `a al de el en es la le lo me mi no o se si su te tu un y ya que para con sin por los las una uno unos unas del sus este esta estos estas ese esa hay son ser fue han hasta desde cuando donde
    como pero muy más menos solo todo todos toda todas cada otro otra hoy mañana ayer tiene tienes tenemos usted ustedes tu tus nuestro nuestra
    gracias hola bienvenido bienvenida estimado puntos saldo pedido pedidos cuenta tarjeta dirección envío pago pagar compra comprar gana
    consigue gratis descuento crédito límite cuotas meses días horas fecha nombre apellido correo teléfono añadir eliminar editar guardar
    continuar confirmar cancelar volver ver precio cantidad total entrega recoger tienda código vence vencido`,
  fr: `à au ce de du en et il je la le ma me ne on ou sa se si un y que qui pour avec sans par les des une aux ces cet cette mes tes ses nos vos votre notre leur leurs est sont avez avons ont été êtes
    dans sur sous chez plus moins très tout tous toute toutes chaque autre aujourd hui demain hier vous nous elle ils elles dès jusqu
    merci bonjour bienvenue cher chère points solde commande commandes compte carte adresse livraison paiement payer achat acheter gagnez
    obtenez gratuit gratuite offert remise réduction crédit plafond mois jours heures date nom prénom courriel téléphone ajouter supprimer
    modifier enregistrer continuer valider confirmer annuler retour voir prix quantité total magasin code expire retard frais`,
  de: `ab am an bei da du es im in ja nur ob so um wo zu der die das den dem des ein eine einen einem einer eines und oder aber mit ohne für von vom zum zur bei nach vor aus auf über unter
    nicht nur noch auch schon sehr mehr weniger alle alles jede jeder jedes ist sind war haben hat hatte wird werden wurde kann können ihr ihre ihren ihrem ihrer
    sie wir uns unser unsere dein deine du dir dich mein meine heute morgen gestern bis seit ab wenn wann wie was wer hier dort jetzt bitte danke
    hallo willkommen zurück guten tag lieber liebe punkte bonus guthaben bestellung bestellungen konto karte adresse lieferung versand zahlung zahlen bezahlen kauf kaufen
    sammeln erhalten gratis kostenlos rabatt gutschein kredit rahmen raten monate monat tage stunden datum name vorname nachname mail telefon
    hinzufügen entfernen bearbeiten speichern weiter bestätigen abbrechen anzeigen preis menge summe gesamt filiale code fällig verzug mahngebühr gebühr gebühren`,
  nl: `aan al bij de en er ik in is je met na of om op te tot u we ze het een van voor met zonder door naar bij aan uit over onder niet maar ook nog alleen meer minder alle elke ander andere zijn was waren heeft
    hebben had wordt worden kan kunnen moet moeten jouw uw jij wij ons onze hun deze die dit dat daar hier vandaag morgen gisteren tot sinds wanneer
    bedankt hallo welkom terug beste punten tegoed bestelling bestellingen rekening kaart adres bezorging levering verzending betaling betalen
    kopen koop spaar gratis korting krediet limiet termijnen maanden dagen uren datum naam voornaam achternaam telefoon toevoegen verwijderen
    wijzigen opslaan verder bevestigen annuleren bekijken prijs aantal totaal winkel code verloopt`,
  pt: `a ao as à da de do e em eu já na no o os ou se um que para com sem por pelo pela dos das uma uns umas seu sua seus suas este esta esse essa isto são foi tem temos você vocês nosso nossa
    quando onde como mais menos muito tudo todos toda todas cada outro outra hoje amanhã ontem até desde obrigado obrigada olá bem vindo
    pontos saldo pedido pedidos conta cartão endereço entrega envio pagamento pagar compra comprar ganhe acumule grátis desconto crédito
    limite parcelas meses dias horas data nome sobrenome telefone adicionar remover editar salvar continuar confirmar cancelar voltar ver preço
    quantidade total loja código vence vencido`,
  it: `a ad al da di e ed è ha il in io la le lo ma mi ne no o se si su ti tu un che chi per con senza del della dei degli delle dal dalla nel nella sul sulla una uno gli suo sua suoi sue questo questa quello quella sono
    era hai abbiamo hanno quando dove come più meno molto tutto tutti tutta tutte ogni altro altra oggi domani ieri fino dal tuo tua tuoi tue
    grazie ciao benvenuto benvenuta gentile punti saldo ordine ordini conto carta indirizzo consegna spedizione pagamento pagare acquisto
    acquista guadagna ottieni gratis sconto credito limite rate mesi giorni ore data nome cognome telefono aggiungi rimuovi modifica salva
    continua conferma annulla torna vedi prezzo quantità totale negozio codice scade scaduto`,
  pl: `a do i na o od po to u w we z za ze nie jest się dla bez przez przy pod nad między oraz lub albo ale tak jak kiedy gdzie który która które twój twoja twoje pan pani państwo
    mój moja nasz nasza ten tego tej tym każdy wszystko wszystkie więcej mniej tylko jeszcze już dziś dzisiaj jutro wczoraj do od masz mamy
    dziękujemy dzień dobry witaj witamy punkty punktów saldo zamówienie zamówienia konto karta karty adres dostawa wysyłka płatność zapłać kup
    zbieraj zdobądź gratis darmowa rabat kredyt limit raty miesięcy dni godzin data imię nazwisko telefon dodaj usuń edytuj zapisz dalej
    potwierdź anuluj wróć zobacz cena ilość razem sklep kod wygasa`,
  ru: `и в во не на с со по за для от до из без при под над между или но как что кто где когда который ваш ваша ваше ваши вас вам вы мы нас нам наш
    мой моя это этот эта эти все всё каждый ещё уже только более менее сегодня завтра вчера есть был было будет спасибо здравствуйте привет
    добро пожаловать уважаемый уважаемая баллы баллов бонусы бонусов баланс остаток заказ заказы заказа счёт счет карта карты адрес доставка
    оплата оплатить купить получите начислим бесплатно скидка кредит лимит рассрочка месяцев месяц дней часов дата имя фамилия телефон
    добавить удалить изменить сохранить далее подтвердить отменить назад цена количество итого магазин код истекает`,
  ja: `の は が を に へ と で も や から まで より など です ます でした ました ません ください する した して いる ある なる この その あの ここ そこ お ご 様 さん あなた 私 名 円 点 個 回 日 月 年 時 分 時間
    こんにちは ようこそ ありがとう ありがとうございます 会員 ランク ポイント 残高 保有 獲得 進呈 還元 付与 注文 番号 注文番号 口座 カード 住所 お届け 配送 発送 支払い お支払い 購入 買う 無料 割引
    クーポン 限度額 利用 可能 分割 払い 延滞 有効期限 まで 本日 明日 氏名 電話 電話番号 メール 追加 削除 編集 変更 保存 次へ 確認 取消 キャンセル 戻る 表示 価格 数量 合計 店舗 コード`,
  ko: `은 는 이 가 을 를 의 에 로 도 와 과 만 님 원 개 회 점 일 월 년 시 분 까지 부터 에서 에게 으로 입니다 합니다 했습니다 있습니다 없습니다 하세요 안녕하세요 환영합니다 감사합니다 고객 고객님 회원
    회원님 등급 포인트 적립 적립금 잔액 보유 사용 가능 주문 주문번호 번호 계좌 카드 주소 배송 배송지 결제 구매 무료 할인 쿠폰 한도 할부 연체 연체료 유효기간 오늘 내일 이름 성함 전화번호 휴대폰 이메일
    추가 삭제 수정 변경 저장 다음 확인 취소 뒤로 보기 가격 수량 합계 매장 코드`,
  tr: `da de en ki mi ne o şu ve ile için bir bu şu ama veya gibi daha çok az her tüm sizin senin benim bizim siz sen var yok olan olarak kadar sonra önce bugün yarın dün
    lütfen teşekkürler merhaba hoş geldiniz sayın puan puanlar bakiye sipariş siparişler hesap kart adres teslimat kargo ödeme öde satın al kazan
    ücretsiz indirim kredi limit taksit ay gün saat tarih ad soyad telefon ekle sil düzenle kaydet devam onayla iptal geri gör fiyat adet toplam
    mağaza kod süresi`,
  ar: `من في على إلى عن مع هذا هذه ذلك التي الذي ما لا لم لن قد كل أو ثم بعد قبل حتى منذ اليوم غدا أمس لك لديك أنت نحن هو هي شكرا مرحبا أهلا عزيزي
    نقطة نقاط رصيد الرصيد طلب الطلب طلبات رقم حساب حسابك بطاقة عنوان العنوان توصيل شحن دفع الدفع شراء اشتر احصل مجاني خصم ائتمان حد أقساط شهر أيام ساعات تاريخ
    الاسم هاتف الهاتف بريد إضافة حذف تعديل حفظ متابعة تأكيد إلغاء رجوع عرض سعر الكمية المجموع متجر رمز`,
};
