import {readLines} from './read';

/** The Chinese web: products of its large companies by host and path, then those who serve shops. */
export default readLines(`
# anti-fraud
Baidu risk control | Baidu CN | sofire.baidu.com sofire.bdstatic.com miao.baidu.com wappass.baidu.com seccaptcha.baidu.com captcha.baidu.com passport.baidu.com/cap aq.baidu.com | cloud.baidu.com
ByteDance risk control | ByteDance CN | mssdk.bytedance.com mssdk.snssdk.com mssdk.zijieapi.com mssdk-sg.tiktok.com mssdk-va.tiktok.com mssdk.tiktok.com mssdk-ttp2.tiktokw.us mssdk-boot.byteoversea.com verify.snssdk.com verify.zijieapi.com verification-va.tiktok.com verification.tiktok.com verify-sg.tiktok.com xlog.snssdk.com verifycenter.bytedance.com security.snssdk.com | volcengine.com/docs
Kuaishou risk control | Kuaishou CN | captcha.zt.kuaishou.com gdfp.gifshow.com gdfp.ksapisrv.com captcha.kuaishou.com sec.kuaishou.com | open.kuaishou.com
Pinduoduo risk control | PDD Holdings CN | verify.yangkeduo.com xg.pinduoduo.com tne.yangkeduo.com | open.pinduoduo.com
Meituan risk control | Meituan CN | msp.meituan.com verify.meituan.com portal-portm.meituan.com/horn/v1/modules/H5guard verify-inf.meituan.com s3plus.meituan.net/h5guard captcha.meituan.com rohr.meituan.com | tech.meituan.com
TrustDecision | Tongdun Technology CN | trustdecision.com trustdecision.cn
Bangsun | Bangsun Technology CN | bsfit.com.cn bangsun.cn
YunPian captcha | Yunpian CN | captcha.yunpian.com riskctl.yunpian.com yunpian.com
VAPTCHA | CN | vaptcha.com vaptcha.net vaptcha.cn
Luosimao captcha | Luosimao CN | luosimao.com
360 captcha | Qihoo 360 CN | captcha.360.cn | 360.cn
Xinyan | Xinyan CN | xinyan.com
Ruishu | River Security CN | riversecurity.com.cn riversecurity.com
Huawei risk control | Huawei CN | captcha.huaweicloud.com captcha-drcn.cloud.huawei.com captcha.vmall.com | developer.huawei.com
Xiaomi captcha | Xiaomi CN | verify.sec.xiaomi.com captcha.sec.xiaomi.com captcha.account.xiaomi.com verify.sec.intl.xiaomi.com cdn.verify.sec.xiaomi.com tracker-captcha.sec.xiaomi.com | dev.mi.com
Ctrip risk control | Trip.com Group CN | ic.ctrip.com verify.ctrip.com cdid.c-ctrip.com ic.trip.com captcha.ctrip.com cdid.ctrip.com | ctrip.com
Vipshop risk control | Vipshop CN | captcha.vip.com | vip.com
# identity-verification
Tencent Cloud face check | Tencent CN | faceid.qq.com kyc.qcloud.com faceid.tencentcloudapi.com kyc1.qcloud.com idasc.webank.com faceid.tencentcloud.com miniprogram-kyc.tencentcloudapi.com ida.webank.com | cloud.tencent.com/product/faceid
Alibaba Cloud identity check | Alibaba CN | cloudauth.aliyuncs.com cloudauth.aliyun.com certify.alipay.com customerid.alipay.com | help.aliyun.com/product/60032.html
ZOLOZ | Ant International SG | zoloz.com zoloz.net zolozapis.com | docs.zoloz.com
Baidu face check | Baidu CN | brain.baidu.com | ai.baidu.com
SenseTime identity | SenseTime HK | sensetime.com sensecore.cn
# wallet
Douyin Pay | ByteDance CN | douyinpay.com ulpay.com cashier.douyinpay.com tp-pay.snssdk.com | douyinpay.com
Meituan Pay | Meituan CN | mpay.meituan.com pay.meituan.com npay.meituan.com mtpay.meituan.com npay.meituan.net qiandaibao.com | meituan.com
Baidu Wallet | Du Xiaoman CN | zhifu.baidu.com qianbao.baidu.com nopay.baidu.com wallet.baidu.com pay.baidu.com etrade.baidu.com zhifu.duxiaoman.com | duxiaoman.com
Huawei Pay | Huawei CN | pay.hicloud.com petalpay.huawei.com iap.hicloud.com pay.cloud.huawei.com petalpay.com | developer.huawei.com
Mi Pay | Xiaomi CN | mipay.com pay.xiaomi.com xiaomipay.com
AlipayHK | Ant International SG | alipayhk.com
Octopus | HK | octopus.com.hk octopuscards.com
BestPay | China Telecom CN | bestpay.com.cn bestpay.net
Cmpay | China Mobile CN | cmpay.com
WeBank | WeBank CN | webank.com webankcdn.net
JKOPAY | JKO TW | jkopay.com jkos.com
# payment-processor
Sand | Sandpay CN | sandpay.com.cn
Baofoo | Baofoo CN | baofoo.com
Helipay | Helipay CN | helipay.com
Reapal | Reapal CN | reapal.com
PayEase | PayEase CN | payeasenet.com payease.com
UMF | UMF CN | umfintech.com soopay.net
Gopay China | Gopay CN | gopay.com.cn
JoinPay | JoinPay CN | joinpay.com
SuixingPay | Suixing CN | suixingpay.com vbill.cn
Fuiou Pay | Fuiou CN | fuiou.com fuioupay.com
Sumpay | Sumpay CN | sumpay.cn
Dinpay | Dinpay CN | dinpay.com
IPS | Huanxun CN | ips.com.cn
Ping An Pay | Ping An CN | tlinx.com orangebank.com.cn pinganpay.com 1qianbao.com onewallet.cn
China Merchants Bank pay | China Merchants Bank CN | netpay.cmbchina.com pay.cmbchina.com cmbchina.com
ICBC pay | ICBC CN | b2c.icbc.com.cn icbc.com.cn gw.open.icbc.com.cn
CCB pay | China Construction Bank CN | ibsbjstar.ccb.com.cn ccb.com ccb.com.cn
ABC pay | Agricultural Bank of China CN | abchina.com abchina.com.cn pay.abchina.com
BOC pay | Bank of China CN | ebspay.boc.cn boc.cn bankofchina.com
Bank of Communications pay | Bank of Communications CN | pbank.95559.com.cn bankcomm.com 95559.com.cn
Oceanpayment | Oceanpayment CN | oceanpayment.com oceanpayment.com.cn
PayerMax | PayerMax SG | payermax.com payermax.cn pay-cashier.com
Airwallex | SG | airwallex.com airwallex.cn
Useepay | Useepay CN | useepay.com useepay.cn
PacyPay | PacyPay CN | pacypay.com pacypay.cn
Asiabill | Asiabill CN | asiabill.com asiabill.org
Onerway | Onerway CN | onerway.com
Payssion | Payssion CN | payssion.com
LianLian Global | LianLian CN | lianlianglobal.com lianlian.com lianlianpay-inc.com lianlianpay.cn gpapi.lianlianpay-inc.com | docs.lianlianpay.com
iPayLinks | iPayLinks CN | ipaylinks.com
Photon Dance | Photon Dance CN | photonpay.com
Ksher | Ksher CN | ksher.com ksher.cn
Sunrate | Sunrate SG | sunrate.com
XTransfer | XTransfer CN | xtransfer.cn xtransfer.com
QFPay | QFPay HK | qfpay.com qfapi.com haojin.in
Yedpay | Yedpay HK | yedpay.com
NihaoPay | Aurfy US | nihaopay.com aurfy.com
CITCON | US | citcon.com citconpay.com citcon-inc.com
# credit-and-bnpl
Meituan credit | Meituan CN | jinrong.meituan.com | meituan.com
Qifu (360 Loan) | Qfin CN | 360jie.com.cn qfin.com daikuan.360.cn 360finance.cn
Lufax | Ping An CN | lufax.com lu.com
Qudian | Qudian CN | qudian.com laifenqi.com
FinVolution (PPDai) | FinVolution CN | ppdai.com finvgroup.com paipaidai.com
Yirendai | Yiren Digital CN | yirendai.com
Home Credit China | Home Credit NL | homecreditcfc.cn homecredit.cn
Merchants Union Consumer Finance | Merchants Union CN | mucfc.com
Mashang Consumer Finance | Mashang CN | msxf.com mashangfinance.com
Wei Lidai | WeBank CN | weilidai.com
# credit-bureau
Pudao Credit | Pudao CN | pudaocredit.com
Qiantang Credit | Qiantang CN | qiantangcredit.com
Qichacha | Qichacha CN | qcc.com qichacha.com qccimg.com qichacha.net
Tianyancha | Tianyancha CN | tianyancha.com tianyancha.cn
Qixinbao | Qixinbao CN | qixin.com
Credit China | State Information Center CN | creditchina.gov.cn
Pengyuan Credit | Pengyuan CN | pycredit.cn
Zhongchengxin Credit | China Chengxin CN | ccxcredit.com ccx.com.cn
Tencent Credit | Tencent CN | credit.qq.com credit.tencent.com | credit.qq.com
Moxie Data | Moxie CN | 51datakey.com
# analytics
Tingyun | Tingyun CN | tingyun.com networkbench.com
OneAPM | OneAPM CN | oneapm.com
Bonree | Bonree CN | bonree.com
Ptmind | Ptmind JP | ptengine.com ptengine.cn ptengine.jp ptmind.com ptmind.cn
Fundebug | Fundebug CN | fundebug.com fundebug.net
FrontJS | FrontJS CN | frontjs.com
ThinkingData | ThinkingData CN | thinkingdata.cn thinkinganalytics.com
AnalysysData | Analysys CN | analysys.cn analysysdata.com
iResearch | iResearch CN | irs01.com irs01.net irs03.com iresearch.cn iresearch.com.cn
Gridsum | Gridsum CN | gridsumdissector.com gridsumdissector.cn gridsum.com webdissector.com webdissector.cn
Webterren | WebTerren CN | webterren.com
Netease analytics | NetEase CN | analytics.163.com hubble.netease.com datacollect.163yun.com click.ws.126.net log.music.163.com da.163.com crash.163.com sentry.music.163.com | netease.com
Kuaishou log | Kuaishou CN | log-sdk.ksapisrv.com log-sdk.gifshow.com wlog.gifshow.com wlog.ksapisrv.com wlog.kuaishou.com logsdk.kwai-pro.com ksapisrv.com | open.kuaishou.com
Bilibili log | Bilibili CN | data.bilibili.com cm.bilibili.com dataflow.biliapi.com | open.bilibili.com
Xiaohongshu log | Xiaohongshu CN | apm-fe.xiaohongshu.com t2.xiaohongshu.com apm-native.xiaohongshu.com lng.xiaohongshu.com as.xiaohongshu.com t.xiaohongshu.com | open.xiaohongshu.com
Pinduoduo log | PDD Holdings CN | tk.pinduoduo.com th.yangkeduo.com tk.yangkeduo.com apm.pinduoduo.com t.pinduoduo.com tc.pinduoduo.com th.pinduoduo.com us.thtk.temu.com | open.pinduoduo.com
Meituan log | Meituan CN | report.meituan.com lx.meituan.net lx0.meituan.com lx1.meituan.net lx2.meituan.net hreport.meituan.com catfront.dianping.com catfront.51ping.com dreport.meituan.net dd.meituan.com frep.meituan.net plx.meituan.com wreport.meituan.net wreport1.meituan.net catdot.dianping.com | tech.meituan.com
Weibo log | Sina CN | sbeacon.sina.com.cn dmp.sina.com.cn beacon.sinauda.com slog.sina.cn | open.weibo.com
Ctrip log | Trip.com Group CN | ubt.ctrip.com s.c-ctrip.com bd-s.tripcdn.cn ubt-sgp.trip.com ubt.tripcdn.com | ctrip.com
Sohu analytics | Sohu CN | pv.sohu.com stat.sohu.com | sohu.com
Xiaomi analytics | Xiaomi CN | tracking.miui.com data.mistat.xiaomi.com stat.mi.com tracker.ai.xiaomi.com sdkconfig.ad.xiaomi.com a.stat.xiaomi.com api.sec.miui.com track.tajs.mi.com tracking.intl.miui.com tracking.rus.miui.com tracking.india.miui.com | dev.mi.com
Huawei analytics | Huawei CN | metrics1.data.hicloud.com dbankcloud.cn dbankcloud.com hicloud.com hianalytics.huawei.com metrics-drcn.dt.hicloud.com | developer.huawei.com
OpenInstall | OpenInstall CN | openinstall.io openinstall.com openlink.cc
ShareInstall | ShareInstall CN | shareinstall.com.cn shareinstall.com
LinkedME | LinkedME CN | linkedme.cc lkme.cc
Trackingio (ReYun) | Mobvista CN | reyun.com trackingio.com solar-engine.com
MobTech | MobTech CN | mob.com sharesdk.cn mobtech.com
Bugly | Tencent CN | bugly.qq.com bugly.tencent.com | bugly.qq.com
Vipshop log | Vipshop CN | mar.vip.com mars.vip.com mlog.vip.com stat.vip.com smartlog.vip.com sto.vip.com | vip.com
Dewu log | Shanghai Shizhuang CN | dewu.com poizon.com dewucdn.com poizon.cn
SHEIN | SHEIN SG | shein.com sheingroup.com ltwebstatic.com sheinsz.ltwebstatic.com shein.tw romwe.com srmdata.com srmdata-us.com srmdata-eur.com | shein.com
# advertising
Temu | PDD Holdings CN | temu.com kwcdn.com temu.to whaleco.com
Douban | Douban CN | douban.com doubanio.com
Bilibili | CN | bilibili.com hdslb.com biliapi.net biliapi.com bilivideo.com bilivideo.cn acgvideo.com bilibili.tv biliimg.com b23.tv
Kuaishou and Kwai abroad | Kuaishou CN | kwai.com kwaicdn.com kwai-pro.com kwaizt.com ksapisrv.cn kwimgs.com ap4r.com kwai.net | developers.e.kuaishou.com
Sohu | CN | sohu.com sohucs.com itc.cn sohu.com.cn
NetEase | CN | netease.com 163.com 126.net 127.net 163yun.com 126.com youdao.com ydstatic.com netease.im kaola.com kaola.com.hk you.163.com lofter.com
Ifeng | Phoenix New Media CN | ifeng.com ifengimg.com
iQIYI | iQIYI CN | iqiyi.com qiyi.com iqiyipic.com qiyipic.com 71.am.com msg.qy.net cupid.iqiyi.com
Mango TV | Mango Excellent Media CN | mgtv.com hunantv.com hitv.com
UC ads | Alibaba CN | uc.cn ucweb.com sm.cn huichuan.sm.cn shuqi.com pp.cn quark.cn | open.uc.cn
Vivo ads | Vivo CN | vivo.com.cn vivo.com vivoglobal.com
OPPO ads | OPPO CN | oppo.com oppomobile.com heytapmobi.com heytapimage.com heytap.com heytapdownload.com
Xiaomi | CN | mi.com xiaomi.com mi-img.com xiaomi.net miui.com mifile.cn mi-fds.com mi-cdn.com xiaomiyoupin.com appmifile.com
Huawei ads | Huawei CN | ads.huawei.com ads-drcn.dt.hicloud.com adx-drcn.op.dbankcloud.cn events-dra.op.hicloud.com adsdk.huawei.com op.hicloud.com | developer.huawei.com
Yoyi | Yoyi CN | yoyi.com.cn yoyi.tv
iPinYou Optimix | iPinYou CN | optimix.asia optimix.cn ipinyou.cn
Adview | AdView CN | adview.cn adview.com
Mobvista (Mintegral) | Mobvista CN | mintegral.com mintegral.net rayjump.com mobvista.com mtgglobals.com
YeahMobi | Yeahmobi CN | yeahmobi.com
Cheetah ads | Cheetah Mobile CN | cmcm.com cheetahmobile.com ksmobile.com
Sigmob | Sigmob CN | sigmob.cn sigmob.com
Chinapex | Chinapex CN | chinapex.com chinapex.com.cn reachmax.cn
Fang.com | Fang Holdings CN | fang.com soufunimg.com soufun.com
58.com | CN | 58.com 58cdn.com.cn ganji.com anjuke.com anjukestatic.com
Meituan | CN | meituan.com meituan.net dianping.com dpfile.com sankuai.com 51ping.com
Ctrip | Trip.com Group CN | ctrip.com c-ctrip.com trip.com tripcdn.com tripcdn.cn qunar.com qunarzz.com
Didi | CN | didi.cn didiglobal.com xiaojukeji.com didistatic.com didichuxing.com udache.com
Dangdang | CN | dangdang.com ddimg.cn
Vipshop | CN | vip.com vipshop.com vipstatic.com appvipshop.com vpimg.cn vipshopimages.com
Gome | CN | gome.com.cn gomein.net.cn gomesmart.com
Jumei | CN | jumei.com jmstatic.com
Mogu | CN | mogujie.com mogucdn.com mogu.com
Babytree | Babytree CN | babytree.com babytreeimg.com
Meitu | CN | meitu.com meitudata.com meitustat.com
Ximalaya | CN | ximalaya.com xmcdn.com
Autohome | CN | autohome.com.cn autoimg.cn
CSDN | CN | csdn.net csdnimg.cn
Huya | Tencent CN | huya.com msstatic.com
Douyu | CN | douyu.com douyucdn.cn douyustatic.com
# chat
53KF | CN | 53kf.com 53kf.cn 53kf.net
LeYu | Leyu CN | looyu.com looyuoms.com doyoo.net
Baidu chat | Baidu CN | qiao.baidu.com affim.baidu.com aifanfan.baidu.com ada.baidu.com aff-im.bj.bcebos.com aff-im.cdn.bcebos.com sgoutong.baidu.com ikefu.baidu.com kefu.baidu.com p.qiao.baidu.com goutong.baidu.com | aifanfan.baidu.com
Alibaba chat | Alibaba CN | webww.taobao.com amos.alicdn.com amos.im.alisoft.com cschat-ccs.aliyun.com cshall.alipay.com imcloud.taobao.com wangwang.taobao.com alime.taobao.com alimebot.taobao.com g.alicdn.com/crm/anywhere csmobile.alipay.com | open.taobao.com
JD chat | JD.com CN | chat.jd.com dongdong.jd.com chat1.jd.com jdcs.jd.com im-jdcs.jd.com yanxi.jd.com kefu.jd.com | open.jd.com
Xiaoneng | Xiaoneng CN | ntalker.com xiaoneng.cn
Live800 | Live800 CN | live800.com
TQ | TQ CN | tq.cn
Kuaishang | Kuaishang CN | kuaishang.cn kuaishang.com.cn
V5KF | V5KF CN | v5kf.com
Salesmartly | SaleSmartly CN | salesmartly.com
Aihecong | Hecong CN | aihecong.com
Shangwutong | Shangwutong CN | swt.zoosnet.net zoosnet.net
RongCloud | RongCloud CN | rongcloud.cn ronghub.com rongnav.com
# social-login
Baidu account | Baidu CN | passport.baidu.com openapi.baidu.com | developer.baidu.com
JD account | JD.com CN | passport.jd.com plogin.m.jd.com plogin.jd.com auth.jd.com oauth.jd.com open-oauth.jd.com | open.jd.com
Xiaomi account | Xiaomi CN | account.xiaomi.com cdn.account.xiaomi.com | dev.mi.com
Huawei account | Huawei CN | oauth-login.cloud.huawei.com id1.cloud.huawei.com logincdn.msauth.huawei.com id.vmall.com oauth-login.platform.dbankcloud.com | developer.huawei.com
Authing | Authing CN | authing.cn authing.co
Chuanglan one-tap login | Chuanglan CN | chuanglan.com 253.com
# marketing-automation
SHUYUN | Shuyun CN | shuyun.com
Weimob | CN | weimob.com weimobwmc.com weimobcloud.com weimobqfzx.com weimobmxd.com vvipone.com | cloud.weimob.com
Xiaoe-tech | Xiaoe-tech CN | xiaoe-tech.com xiaoeknow.com xiaoecloud.com xeknow.com
Webpower China | Webpower CN | webpowerchina.cn webpower.asia
Focussend | Focussend CN | focussend.com
Dmartech | Dmartech CN | dmartech.cn
HYPERS | HYPERS CN | hypers.com hypers.com.cn hypers.cn
# affiliate
Yiqifa | Emar CN | yiqifa.com emarbox.com chanet.com.cn yigao.com
Duoduojinbao | PDD Holdings CN | jinbao.pinduoduo.com p.pinduoduo.com | jinbao.pinduoduo.com
Jutuike | Jutuike CN | jutuike.com
# price-comparison
Gwdang | Gwdang CN | gwdang.com
Fanli | Fanli CN | 51fanli.com fanli.com 51fanli.net
ZOL | ZOL CN | zol.com.cn zol-img.com.cn
PConline | Pacific Online CN | pconline.com.cn pcauto.com.cn
# cdn-hosting
JD.com | CN | jd.com jdx.com joybuy.com jingxi.com jdh.com yhd.com yihaodianimg.com 7fresh.com | open.jd.com
Alipay static hosts | Ant Group CN | alipayobjects.com | opendocs.alipay.com
Suning CDN | Suning CN | suning.cn suningcdn.com sslstatic.suning.com
SHOPLINE | JOYY SG | shopline.com shoplineapp.com myshopline.com shoplineimg.com shoplineapps.com shopline.tw myshopline.cn shoplytics.com | developer.shopline.com
Shoplazza | Shoplazza CN | shoplazza.com myshoplaza.com shoplazza.net myshoplazza.com staticdj.com stlazza.com
XShoppy | XShoppy CN | xshoppy.shop xshoppy.com
Ueeshop | Ueeshop CN | ueeshop.com ly200-cdn.com ly200.com
AllValue | Youzan CN | allvalue.com allvalue.cn
Jushuitan | Jushuitan CN | jushuitan.com erp321.com
Wdwd | Wdwd CN | wdwd.com
Koudai | Weidian CN | koudai.com
Kingsoft Cloud | Kingsoft CN | ksyun.com ksyuncdn.com ks-cdn.com ksyuncs.com
UPYUN | Upyun CN | upyun.com upaiyun.com upcdn.net
Huawei Cloud | Huawei CN | huaweicloud.com myhwclouds.com myhuaweicloud.com cdnhwc1.com cdnhwc2.com huawei.com vmall.com vmallres.com
Wangsu | Wangsu CN | wscdns.com lxdns.com wsdvs.com chinanetcenter.com wscloudcdn.com wsglb0.com ourglb0.com speedcdns.com wswebcdn.com
ChinaCache | ChinaCache CN | ccgslb.com chinacache.net
Baishan Cloud | Baishan CN | bsgslb.com bsclink.cn trpcdn.net bsgslb.cn qingcdn.com
DNSPod and QCDN | Tencent CN | dnspod.cn dnsv1.com cdntip.com tdnsv5.com tdnsv6.com | cloud.tencent.com
iconfont | Alibaba CN | at.alicdn.com iconfont.cn | iconfont.cn
Baomitu | Qihoo 360 CN | baomitu.com lib.baomitu.com
Polyv | Polyv CN | polyv.net videocc.net polyv.cn
Bokecc | CC Video CN | bokecc.com csslcloud.net
Agora | Agora CN | agora.io sd-rtn.com agoralab.co
`);
