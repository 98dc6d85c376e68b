import {readLines} from './read';

/** Products of the companies whose one domain serves several ends: the most exact host and path wins. */
export default readLines(`
# advertising
Google domains by country | Alphabet US | google.ad google.ae google.al google.am google.as google.at google.az google.ba google.be google.bg google.bi google.bj google.bs google.bt google.by google.ca google.cat google.cd google.cf google.cg google.ch google.ci google.cl google.cm google.cn google.co.ao google.co.bw google.co.ck google.co.cr google.co.id google.co.il google.co.in google.co.jp google.co.ke google.co.kr google.co.ls google.co.ma google.co.mz google.co.nz google.co.th google.co.tz google.co.ug google.co.uk google.co.uz google.co.ve google.co.vi google.co.za google.co.zm google.co.zw google.com.af google.com.ag google.com.ai google.com.ar google.com.au google.com.bd google.com.bh google.com.bn google.com.bo google.com.br google.com.bz google.com.co google.com.cu google.com.cy google.com.do google.com.ec google.com.eg google.com.et google.com.fj google.com.gh google.com.gi google.com.gt google.com.hk google.com.jm google.com.kh google.com.kw google.com.lb google.com.ly google.com.mm google.com.mt google.com.mx google.com.my google.com.na google.com.ng google.com.ni google.com.np google.com.om google.com.pa google.com.pe google.com.pg google.com.ph google.com.pk google.com.pr google.com.py google.com.qa google.com.sa google.com.sb google.com.sg google.com.sl google.com.sv google.com.tj google.com.tr google.com.tw google.com.ua google.com.uy google.com.vc google.com.vn google.cv google.cz google.de google.dj google.dk google.dm google.dz google.ee google.es google.fi google.fm google.fr google.ga google.ge google.gg google.gl google.gm google.gr google.gy google.hn google.hr google.ht google.hu google.ie google.im google.iq google.is google.it google.je google.jo google.kg google.ki google.kz google.la google.li google.lk google.lt google.lu google.lv google.md google.me google.mg google.mk google.ml google.mn google.mu google.mv google.mw google.ne google.nl google.no google.nr google.nu google.pl google.pn google.ps google.pt google.ro google.rs google.ru google.rw google.sc google.se google.sh google.si google.sk google.sm google.sn google.so google.sr google.st google.td google.tg google.tl google.tm google.tn google.to google.tt google.vg google.vu google.ws | support.google.com/google-ads
Google Publisher Services | Alphabet US | googletagservices.com 2mdn.net adtrafficquality.google syndicatedsearch.goog adsensecustomsearchads.com imasdk.googleapis.com admob.com googletagservices-cn.com googlesyndication-cn.com doubleclick-cn.net 2mdn-cn.net googleadservices-cn.com | developers.google.com/publisher-tag
# analytics
Firebase | Alphabet US | firebaseio.com firebase.com firebaseapp.com firebaseinstallations.googleapis.com firebaselogging-pa.googleapis.com firebaselogging.googleapis.com firebaseremoteconfig.googleapis.com firebase.googleapis.com firestore.googleapis.com fcmregistrations.googleapis.com fcm.googleapis.com crashlytics.com crashlyticsreports-pa.googleapis.com firebasestorage.app | firebase.google.com/docs
# personalisation
Google Optimize and search for sites | Alphabet US | googleoptimize.com googleoptimize-cn.com cse.google.com google.com/cse retail.googleapis.com discoveryengine.googleapis.com recommendationengine.googleapis.com | support.google.com/programmable-search
# chat
Google Business Messages and Dialogflow | Alphabet US | dialogflow.com dialogflow.googleapis.com businessmessages.google.com | cloud.google.com/dialogflow/docs
# cdn-hosting
Google Maps | Alphabet US | maps.googleapis.com maps.gstatic.com maps.google.com google.com/maps google.com/travel google.com/mapmaker khms0.googleapis.com khms1.googleapis.com mt0.google.com mt1.google.com khms0.google.com khms1.google.com places.googleapis.com addressvalidation.googleapis.com routes.googleapis.com geo0.ggpht.com streetviewpixels-pa.googleapis.com maps.google.co.uk maps.google.de maps.google.fr google.cn/maps | developers.google.com/maps
YouTube | Alphabet US | youtube.com youtube-nocookie.com ytimg.com googlevideo.com youtu.be yt3.ggpht.com youtube.googleapis.com youtubei.googleapis.com jnn-pa.googleapis.com | developers.google.com/youtube
Google hosted content | Alphabet US | googleusercontent.com ggpht.com googleapis.com gvt1.com gvt2.com google.com/images google.com/favicon.ico google.com/s2 google.com/intl storage.googleapis.com translate.googleapis.com translate.google.com translate-pa.googleapis.com chart.googleapis.com chart.apis.google.com drive.google.com docs.google.com sites.google.com googlecode.com appspot.com run.app cloudfunctions.net web.app withgoogle.com googleapis.cn gstatic.cn googleapis-cn.com blogger.com blogspot.com blogblog.com goo.gl g.co ampproject.org ampproject.net calendar.google.com books.google.com images.google.com | developers.google.com
# chat
WhatsApp and Messenger | Meta Platforms US | whatsapp.com wa.me whatsapp.net messenger.com m.me connect.facebook.net/*/sdk/xfbml.customerchat.js facebook.com/v#/plugins/customerchat.php facebook.com/v#/plugins/customer_chat facebook.com/customer_chat | developers.facebook.com/docs/messenger-platform
# advertising
Instagram | Meta Platforms US | instagram.com threads.net threads.com | developers.facebook.com/docs/instagram-platform
# cdn-hosting
Facebook and Instagram content hosts | Meta Platforms US | fbcdn.net cdninstagram.com fbcdn-photos-e-a.akamaihd.net fbcdn-profile-a.akamaihd.net fbstatic-a.akamaihd.net | developers.facebook.com
# cdn-hosting
X content hosts | X Corp. US | twimg.com twitpic.com | developer.x.com
# social-login
Sign in with X | X Corp. US | api.twitter.com/oauth api.x.com/oauth twitter.com/i/oauth2 x.com/i/oauth2 twitter.com/intent x.com/intent twitter.com/share | developer.x.com
# social-login
LinkedIn plugins | Microsoft US | platform.linkedin.com linkedin.com/oauth linkedin.com/uas linkedin.com/sharing linkedin.com/shareArticle linkedin.com/cws badges.linkedin.com | learn.microsoft.com/linkedin
# cdn-hosting
LinkedIn content hosts | Microsoft US | licdn.com | learn.microsoft.com/linkedin
# analytics
Azure Monitor | Microsoft US | applicationinsights.azure.com applicationinsights.microsoft.com monitor.azure.com services.visualstudio.com vortex.data.microsoft.com events.data.microsoft.com in.appcenter.ms browser.pipe.aria.microsoft.com browser.events.data.msn.com web.vortex.data.microsoft.com | learn.microsoft.com/azure/azure-monitor
# anti-fraud
Microsoft fraud protection | Microsoft US | fpt.microsoft.com dfp.microsoft.com fpt.live.com fpt2.microsoft.com fpt.dfp.microsoft.com client.hip.live.com | learn.microsoft.com/dynamics365/fraud-protection
# social-login
Microsoft account | Microsoft US | login.live.com login.microsoftonline.com microsoftonline.com msauth.net msftauth.net b2clogin.com live.com graph.microsoft.com | learn.microsoft.com/entra/identity-platform
# customer-data-platform marketing-automation
Dynamics 365 Customer Insights | Microsoft US | dynamics.com | learn.microsoft.com/dynamics365/customer-insights
# cdn-hosting
Microsoft hosted content | Microsoft US | azurewebsites.net trafficmanager.net msedge.net aspnetcdn.com virtualearth.net bing.com/maps bing.com/api/maps bing.com/mapspreview azure.com azure.net azurestaticapps.net office.com office.net sharepoint.com s-microsoft.com s-msn.com s-msft.com github.com githubusercontent.com github.io githubassets.com rawgit.com npmjs.com npmcdn.com azure-api.net bing.com/th windowsupdate.com skype.com cloudapp.azure.com cloudapp.net microsoft.com/fonts static2.sharepointonline.com | learn.microsoft.com
# chat
Nuance digital engagement | Microsoft US | nuance.com inq.com touchcommerce.com digital.nuance.com oc-cdn-ocprod.azureedge.net omnichannelengagementhub.com | docs.nuance.com
# analytics
Amazon site telemetry | Amazon US | fls-na.amazon.com fls-eu.amazon.com fls-fe.amazon.com unagi.amazon.com unagi-na.amazon.com unagi-eu.amazon.com alexametrics.com client.rum.us-east-1.amazonaws.com dataplane.rum.us-east-1.amazonaws.com dataplane.rum.us-west-2.amazonaws.com dataplane.rum.eu-west-1.amazonaws.com dataplane.rum.eu-central-1.amazonaws.com mobileanalytics.us-east-1.amazonaws.com pinpoint.us-east-1.amazonaws.com pinpoint.us-west-2.amazonaws.com fls-na.amazon.ca | docs.aws.amazon.com/rum
# anti-fraud
AWS WAF | Amazon US | awswaf.com | docs.aws.amazon.com/waf
# cdn-hosting
Amazon content hosts | Amazon US | media-amazon.com ssl-images-amazon.com images-amazon.com awsstatic.com elasticbeanstalk.com amazonwebservices.com awsglobalaccelerator.com aws.amazon.com media-imdb.com amazonwebapps.com amazonvideo.com aiv-cdn.net | docs.aws.amazon.com
Twitch | Amazon US | twitch.tv jtvnw.net ttvnw.net twitchcdn.net | dev.twitch.tv
# credit-and-bnpl
PayPal Pay Later | PayPal US | paypal.com/credit-presentment paypal.com/paylater paypal.com/ppcredit paypalobjects.com/upstream paypal.com/credit paypalobjects.com/credit billmelater.com paypal.com/messaging | developer.paypal.com/docs/checkout/pay-later
# analytics advertising
PayPal measurement | PayPal US | t.paypal.com paypal.com/tagmanager paypalobjects.com/muse paypal.com/targeting paypal.com/muse paypal.com/xoplatform/logger paypal.com/csplog paypalobjects.com/tagmgmt | developer.paypal.com
# analytics
Stripe telemetry | Stripe US | r.stripe.com q.stripe.com errors.stripe.com t.stripe.com | docs.stripe.com
# identity-verification
Stripe Identity | Stripe US | verify.stripe.com | docs.stripe.com/identity
# wallet
Link | Stripe US | link.com | docs.stripe.com/payments/link
# payment-processor
Shopify Payments fields | Shopify CA | shopifycs.com checkout.pci.shopifyinc.com deposit.shopifycs.com shopifyinc.com deposit.us.shopifycs.com | help.shopify.com/manual/payments
# affiliate
Shopify Collabs | Shopify CA | collabs.shopify.com dovetale.com | help.shopify.com/manual/promoting-marketing/collabs
# chat
Shopify Inbox | Shopify CA | shopifychat.com cdn.shopify.com/shopifycloud/shopify_chat inbox.shopify.com shopify-chat.shopifyapps.com | help.shopify.com/manual/inbox
# anti-fraud
Shopify bot protection | Shopify CA | cdn.shopify.com/shopifycloud/storefront-forms-hcaptcha cdn.shopify.com/shopifycloud/storefront-recaptcha-v3 | help.shopify.com
# cdn-hosting
Shopify hosting | Shopify CA | shopify.com shopifycdn.com shopifycdn.net myshopify.com shopifyapps.com shopifycloud.com shopifypreview.com shopify.dev oberlo.com shop.shopify.com shopifycompass.com | shopify.dev
# cdn-hosting
Apple | Apple US | apple.com cdn-apple.com mzstatic.com apple-mapkit.com icloud.com apple-cloudkit.com icloud-content.com aaplimg.com | developer.apple.com
# analytics
Apple telemetry | Apple US | xp.apple.com metrics.apple.com securemetrics.apple.com supportmetrics.apple.com | developer.apple.com
# advertising
Tumblr | Automattic US | tumblr.com srvcs.tumblr.com
Discord | US | discord.com discordapp.com discordapp.net discord.gg
Telegram | Telegram AE | telegram.org t.me telegram.me
Viber | Rakuten JP | viber.com vb.me
`);
