import {readLines} from './read';

/** Exchanges, bidders, identity graphs, verification and retargeters outside China. */
export default readLines(`
# advertising
PubMatic | US | pubmatic.com
Magnite | US | rubiconproject.com chango.com fimserve.com magnite.com telaria.com tremorhub.com spotx.tv spotxchange.com springserve.com slimcut.com
Index Exchange | CA | casalemedia.com indexww.com indexexchange.com
OpenX | US | openx.net openx.com openxcdn.net servedbyopenx.com jump-time.net
Equativ | FR | smartadserver.com sascdn.com equativ.com sharethrough.com dynadmic.com liquidm.com
33Across | US | 33across.com tynt.com
GumGum | US | gumgum.com
Sovrn ad exchange | Sovrn US | lijit.com
TripleLift | US | 3lift.com triplelift.com 1plusx.com opecloud.com
Media.net | CN | media.net mnet-ad.net
Yieldmo | US | yieldmo.com
Sonobi | US | sonobi.com
Pulsepoint | Internet Brands US | contextweb.com pulsepoint.com
Nexxen (Unruly, Amobee) | Nexxen IL | unrulymedia.com 1rx.io nexxen.com tremorvideo.com amobee.com turn.com tidaltv.com rhythmone.com
Undertone | Perion IL | undertone.com perion.com
Kargo | US | kargo.com
Seedtag | ES | seedtag.com
Ogury | FR | ogury.com presage.io ogury.co
InMobi | IN | inmobi.com aerserv.com
Adyoulike | OpenWeb US | adyoulike.com omnitagjs.com adyoulike.net
OpenWeb | US | openweb.com spot.im spotim.market
Azerion | NL | azerion.com improvedigital.com 360yield.com
Onetag | GB | onetag.com onetag-sys.com
Onfocus (Adagio) | Adagio FR | 4dex.io adagio.io
E-Planning | AR | e-planning.net
Adhese | BE | adhese.com
Smaato | Verve DE | smaato.net smaato.com verve.com dataseat.com pubnative.net jun-group.com
Ströer | Ströer DE | stroeerdigitalgroup.de stroeermediabrands.de adscale.de m6r.eu yieldlove.com yieldlove-ad-serving.net stroeer.com
Yieldlab | Virtual Minds DE | yieldlab.net adition.com virtualminds.de theadex.com adex.network
Adup | DE | adup-tech.com
Delta Projects | Azerion NL | de17a.com deltaprojects.com
BidTheatre | SE | bidtheatre.com adtheatre.com
Readpeak | FI | readpeak.com
Adnami | DK | adnami.io
Cavai | NO | cavai.com
Schibsted | SE | schibsted.com schibsted.io finn.no blocket.se
Strossle | SE | strossle.com strossle.it
Cxense | Piano US | cxense.com cxpublic.com emediate.eu emediate.dk
Weborama | FR | weborama.com weborama.fr weborama.io
Adikteev | FR | adikteev.com
Sublime | Azerion NL | ayads.co sublimeskinz.com
Ad6Media | FR | ad6media.fr
Realytics | FR | realytics.net realytics.io
TimeOne | FR | timeone.pro
Numberly | FR | mmtro.com numberly.com
Zebestof | FR | zebestof.com
Tradelab (Jellyfish) | The Brandtech Group GB | tradelab.fr jellyfish.com
WPP Media (Xaxis) | WPP GB | plista.com mookie1.com 247realmedia.com gmads.net xaxis.com groupm.com wpp.com wunderman.com
ConnectAd | AT | connectad.io
Goldbach | Goldbach CH | goldbach.com
iPROM | SI | iprom.net
Httpool | Aleph SG | httpool.com
Etarget | SK | etarget.eu etarget.sk etargetnet.com
Performax | CZ | performax.cz
CPEx | CZ | cpex.cz
Adocean | Gemius PL | adocean.pl
WP (o2) ads | Wirtualna Polska PL | wp.pl o2.pl wpimg.pl wpcdn.pl dot.wp.pl
Onet ads | Ringier CH | onet.pl onetapi.pl ocdn.eu ringieraxelspringer.pl dreamlab.pl
optAd360 | PL | optad360.com optad360.io
AdMatic | TR | admatic.com.tr admatic.de
ReklamStore | TR | reklamstore.com
Gravity | HU | yusp.com gravityrd-services.com
Adverticum | HU | adverticum.net
AdRiver | RU | adriver.ru
Between Digital | RU | betweendigital.com betweendigital.ru
Hybrid | RU | hybrid.ai
GetIntent | RU | adhigh.net getintent.com
Segmento | Sberbank RU | rutarget.ru segmento.ru
Soloway | RU | adlook.me
Otm | RU | otm-r.com
Buzzoola | RU | buzzoola.com
Weborama Russia | RU | weborama.ru weborama-tech.ru
Rambler | Sberbank RU | rambler.ru rl0.ru top100.ru
Avito | RU | avito.ru avito.st
MGID | US | mgid.com dt07.net mgid.ru
AdsKeeper | MGID US | adskeeper.co.uk adskeeper.com idealmedia.io
Admixer | UA | admixer.net
Revcontent | US | revcontent.com
Dianomi | GB | dianomi.com dianomioffers.co.uk
Nativo | US | postrelease.com nativo.com ntv.io
Mediavine | US | mediavine.com grow.me
Raptive | US | adthrive.com raptive.com cafemedia.com
Ezoic | US | ezoic.net ezoic.com ezojs.com ezodn.com ezoiccdn.com
Freestar | US | pub.network freestar.com freestar.io
Snigel | CH | snigelweb.com snigel.com
Playwire | US | playwire.com intergient.com intergi.com
Venatus | GB | venatusmedia.com vntsm.com
Monumetric | US | monumetric.com
Newor Media | US | newormedia.com
Setupad | LV | setupad.net setupad.com
Ozone | GB | the-ozone-project.com ozoneproject.com
Concert | Vox Media US | concert.io voxmedia.com
TrustX | US | trustx.org
Infolinks | US | infolinks.com
Underdog Media | US | underdog.media udmserve.net
Connatix | JW Player US | connatix.com
Primis | Primis IL | primis.tech sekindo.com
Aniview | Aniview IL | aniview.com
Vidoomy | ES | vidoomy.com
Missena | FR | missena.com missena.io
LoopMe | GB | loopme.com loopme.me loopme.biz chartboost.com
Beachfront | Nexxen IL | bfmio.com
FreeWheel | Comcast US | fwmrm.net freewheel.tv freewheel.com stickyadstv.com beeswax.com bidr.io
Innovid | Mediaocean US | flashtalking.com innovid.net mediaocean.com
Extreme Reach | XR Extreme Reach US | extremereach.io extreme-reach.com extremereach.com
iSpot.tv | US | ispot.tv ispotdata.com
Tatari | US | tatari.tv tatari.com
Vibe | Vibe.co US | vibe.co
Samba TV | US | samba.tv
Podscribe | US | podscribe.com podscribe.ai
Magellan AI | US | magellan.ai
ArtsAI | Claritas US | artsai.com arttrk.com claritas.com
Audiohook | US | audiohook.com
AdsWizz | Sirius XM US | adswizz.com siriusxm.com
Triton Digital | iHeartMedia US | tritondigital.com
Roku advertising | Roku US | w55c.net dataxu.com roku.com
MaxPoint (Valassis) | Valassis US | mxptint.net
AddShoppers | US | addshoppers.com shop.pe safeopt.com
Exactag | DE | exactag.com
Samsung Ads | Samsung KR | adgrx.com adgear.com samsungads.com
smartclip | RTL DE | smartclip.net
Hubvisor | FR | hubvisor.io
DeepIntent | US | deepintent.com
4Cite | US | securedvisit.com 4cite.com
Bidtellect | US | bttrack.com
Basis | US | basis.net sitescout.com pixel.ad centro.net
Choozle | US | choozle.com
Viant | US | ipredictive.com adelphic.net viantinc.com specificmedia.com irisdtv.com viant.com
Zeta Global | US | rfihub.com rfihub.net ru4.com ad1x.com zetaglobal.com zetaglobal.net zeta.net rezync.com disqus.com disquscdn.com disqusads.com liveintent.com liadm.com p-n.io
Illumin (AcuityAds) | illumin CA | acuityplatform.com illumin.com
Crimtan | GB | ctnsnet.com crimtan.com
Exponential | VDX.tv US | tribalfusion.com exponential.com vdx.tv
Cadent | US | cadent.tv emxdgt.com brealtime.com
AdTheorent | Cadent US | adtheorent.com
Digital Turbine | US | fyber.com digitalturbine.com adcolony.com inner-active.mobi
AppLovin | US | applovin.com applvn.com adjust.com adjust.net.in adjust.world adj.st wurl.com axon.ai albss.com
Unity Ads | Unity US | unityads.unity3d.com unity3d.com ironsrc.mobi ironsrc.com supersonicads.com tapjoy.com
Liftoff (Vungle) | Liftoff US | vungle.com liftoff.io vungle.io
Moloco | US | moloco.com
Smadex | Entravision US | smadex.com
Remerge | DE | remerge.io
Appier | TW | appier.net appier.com qgraph.io botbonnie.com
Tapad | Experian IE | tapad.com
Audigent | Experian IE | audigent.com ad.gt hadronid.net
Eyeota | Dun & Bradstreet US | eyeota.net eyeota.com
eXelate | Nielsen US | exelator.com
IntentIQ | US | intentiq.com intentiq.io
ShareThis | Predactiv US | sharethis.com predactiv.com
AddToAny | US | addtoany.com
Shareaholic | US | shareaholic.com shareaholic.net dsms0mj1bbhn4.cloudfront.net
DTSCOUT | DTSCOUT US | dtscout.com
Permutive | GB | permutive.com permutive.app prmutv.co
Carbon | Magnite US | ccgateway.net carbonrmp.com
Adara | RateGain IN | yieldoptimizer.com adara.com adaramedia.com
Sojern | RateGain IN | sojern.com
Clickagy | ZoomInfo US | clickagy.com
Bombora | US | bombora.com ml314.com
ZoomInfo | US | zoominfo.com zoominfo.io insent.ai
RB2B | US | rb2b.com
Retention.com | US | retention.com getemails.com
Opensend | US | opensend.com
Customers.ai | US | customers.ai mobilemonkey.com
Leadfeeder (Dealfront) | Dealfront DE | leadfeeder.com lfeeder.com dealfront.com echobot.com
Albacross | SE | albacross.com
Lead Forensics | GB | leadforensics.com 200summit.com baw5tracker.com
Warmly | US | warmly.ai
Factors.ai | IN | factors.ai
Koala | US | getkoala.com
Clearbit | HubSpot US | clearbit.com clearbitjs.com clearbitscripts.com
FullContact | US | fullcontact.com
Datonics | US | pro-market.net datonics.com
Stirista | US | stirista.com
V12 Data | Porch US | v12group.com
PebblePost | US | pbbl.co pebblepost.com
PostPilot | US | postpilot.com
Lob | US | lob.com
Narrative | US | narrative.io
Zeotap | DE | zeotap.com zeotap.io
Semasio | DE | semasio.net semasio.com
mediarithmics | FR | mediarithmics.com
Navegg | BR | navdmp.com navegg.com
Tail | BR | tailtarget.com tail.digital
Retargetly | Publicis FR | retargetly.com
Adsmurai | ES | adsmurai.com
Smartly.io | FI | smartly.io
Black Crow AI | US | black-crow.ai blackcrow.ai
Klickly | US | klickly.com
Rokt | US | rokt.com roktinternet.com rokt-api.com roktcalcium.com aftersell.com
Disco | US | disconetwork.com trydisco.com
Koddi | US | koddi.com koddi.io
CitrusAd | Publicis FR | citrusad.com citrusad.net
Topsort | US | topsort.com topsort.ai
Kevel | US | kevel.com adzerk.net kevel.co
AdButler | CA | adbutler.com servedbyadbutler.com
Revive Adserver | NL | revive-adserver.net aqua-adserver.com
AdvertServe | US | advertserve.com adglare.net
Carbon Ads | BuySellAds US | carbonads.net carbonads.com buysellads.com buysellads.net
EthicalAds | Read the Docs US | ethicalads.io
Integral Ad Science | US | adsafeprotected.com iasds01.com integralads.com
DoubleVerify | US | doubleverify.com dvtps.com iqfp1.com meetrics.net mxcdn.net scibids.com
GeoEdge | IL | geoedge.com geoedge.be
Confiant | US | confiant-integrations.net confiant.com fqtag.com clean.io
Boltive (Ad Lightning) | Boltive US | adlightning.com
Brand Metrics | SE | brandmetrics.com
Peer39 | US | peer39.com peer39.net
Oracle Advertising (Moat, Grapeshot, Maxymiser) | Oracle US | grapeshot.co.uk moat.com maxymiser.net maxymiser.com
Crownpeak Evidon | Crownpeak US | evidon.com ghostery.com betrad.com
Celtra | US | celtra.com
Bannerflow | SE | bannerflow.net bannerflow.com
Storygize | US | storygize.net
RevJet | US | revjet.com
Jivox | US | jivox.com
Clinch | IL | clinch.co
Adacado | CA | adacado.com
AdKernel | US | adkernel.com
Adtelligent | US | adtelligent.com vertamedia.com
SmartyAds | US | smartyads.com
BidMachine | US | bidmachine.io
EPOM | US | epom.com
AdMan Media | ES | admanmedia.com
Sportradar ads | Sportradar CH | sportradarserving.com
Betgenius | Genius Sports GB | connextra.com
TrafficStars | CY | trafficstars.com tsyndicate.com
ExoClick | ES | exoclick.com exosrv.com realsrv.com magsrv.com exdynsrv.com
JuicyAds | US | juicyads.com
TrafficJunky | Aylo CA | trafficjunky.net contentabc.com
PopAds | CR | popads.net
PropellerAds | CY | propellerads.com onclickads.net propu.sh pushance.com
Clickadu | CZ | clickadu.com
Adsterra | CY | adsterra.com
Monetag | CY | monetag.com
AdCash | EE | adcash.com acscdn.com
HilltopAds | GB | hilltopads.net hilltopads.com
Blis | GB | blis.com blismedia.com
Captify | GB | cpx.to captify.co.uk
Admedo | GB | admedo.com a8723.com adizio.com
Adalyser | GB | adalyser.com
NEORY | DE | ad-srv.net neory.com
Redintelligence (Reach Group) | Reach Group DE | redintelligence.net reachgroup.com
emetriq | Deutsche Telekom DE | emetriq.de xplosion.de
United Internet Media | United Internet DE | uimserv.net tifbs.net ui-portal.de uicdn.net uicdn.com 1und1.de web.de gmx.net
intelliAd | Diva-e DE | intelliad.de intelliad.com
Otto Retail Media | Otto DE | otto.de otto-ml.de ottogroup.media
Zalando ads | Zalando DE | zalando.de zalando.com ztat.net zalando.net zms.zalando.com
Kaufland ads | Schwarz DE | kaufland.de schwarz-media.com lidl.de lidl.com
Microad | JP | microad.jp microad.net microad.co.jp
FreakOut | JP | fout.jp
Fluct | CARTA JP | adingo.jp fluct.jp
Geniee | JP | gssprt.jp genieesspv.jp genieessp.jp href.asia geniee.jp genieessp.com
Supership | KDDI JP | socdm.com ad-stir.com supership.jp
i-mobile | JP | i-mobile.co.jp
Intimate Merger | JP | im-apps.net intimatemerger.com
FlexOne (Impact ad) | DAC JP | impact-ad.jp hakuhodody-one.co.jp
F@N Communications | JP | ladsp.com a8.net nend.net fancs.com moba8.net
SMN (Logicad) | SMN JP | ladsp.jp logicad.com so-netmedia.jp
UNICORN | Adways JP | uncn.jp adways.net smartc.jp
CyberAgent | JP | ca-dynalyst.com ameba.jp adcrops.net cyberagent.co.jp adtdp.com
ScaleOut | KDDI JP | scaleout.jp
Rakuten Ads | Rakuten JP | rakuten.co.jp rakuten.com rakuten.ne.jp rakuten-static.com r10s.jp r10s.com rmp.rakuten.com rakuten.fr rakuten.de rat.rakuten.co.jp rakuten.com.tw rakutenmarketing.com mediaforge.com
Dable | KR | dable.io
Mobon | Enliple KR | mobon.net megadata.co.kr enliple.com
Widerplanet | KR | widerplanet.com
NHN ACE | NHN KR | acecounter.com acetrader.co.kr nhnace.com toastexchange.com
Buzzvil | KR | buzzvil.com
Coupang ads | Coupang US | coupang.com coupangcdn.com
11st | SK KR | 11st.co.kr 11stcdn.com
ADOP | KR | adop.cc
Cauly | KR | cauly.co.kr
Realclick | KR | realclick.co.kr
UcFunnel | Appier TW | aralego.com ucfunnel.com
Tagtoo | TW | tagtoo.com tagtoo.co tagtoo.com.tw
Bridgewell | TW | scupio.com bridgewell.com
Clickforce | TW | clickforce.com.tw doublemax.net
Admicro | VCCorp VN | admicro.vn admicro.com
Zalo | VNG VN | zalo.me zaloapp.com zadn.vn
Coc Coc ads | VN | coccoc.com
Shopee ads | Sea SG | shopee.com shopee.co.th shopee.vn shopee.ph shopee.com.my shopee.tw shopee.com.br shopeemobile.com susercontent.com
Innity | MY | innity.net innity.com advenueplatform.com
Walmart and Flipkart | Walmart US | flipkart.com flixcart.com walmart.com walmartimages.com myntra.com walmart.ca cleartrip.com walmartconnect.com
Affle | Affle IN | affle.com vizury.com appnext.com
Colombia (Times Internet) | Times Internet IN | clmbtech.com timesinternet.in indiatimes.com
Adgebra | IN | adgebra.in
Magalu Ads | Magazine Luiza BR | magazineluiza.com.br mlcdn.com.br magazinevoce.com.br
eBay | US | ebay.com ebayimg.com ebaystatic.com ebayadservices.com ebay.co.uk ebay.de ebayrtm.com fetchback.com classistatic.de ebay-kleinanzeigen.de
Etsy | US | etsy.com etsystatic.com
Target Roundel | Target US | target.com targetimg1.com
Kroger Precision | Kroger US | kroger.com 8451.com
Instacart ads | Instacart US | instacart.com
Uber | US | uber.com ubereats.com
Wayfair | US | wayfair.com wfcdn.com
Zomato | Eternal IN | zomato.com zmtcdn.com
Swiggy | IN | swiggy.com
Indeed | Recruit JP | indeed.com recruit.co.jp
Tripadvisor | US | tripadvisor.com tacdn.com jscache.com tamgrt.com viator.com tripadvisor.co.uk
Expedia | US | expedia.com travel-assets.com trvl-media.com trvl-px.com
Skyscanner | Trip.com Group CN | skyscanner.net skyscanner.com skyscnr.com
Booking.com | Booking US | bstatic.com booking.com kayak.com opentable.com opentable.co.uk
Apester | IL | apester.com qmerce.com
Playbuzz | EX.CO IL | playbuzz.com ex.co
LTK (rewardStyle) | LTK US | rewardstyle.com liketoknow.it shopltk.com
ShopStyle Collective | Rakuten JP | shopstyle.com shopstyle.it shopsense.com
Dash Hudson | CA | dashhudson.com
Dailymotion | Canal+ FR | dailymotion.com dmcdn.net dmxleo.com pxlad.io dm.gg
Ziff Davis | US | zdbb.net adziff.com ziffdavis.com
Condé Nast | US | condenast.co.uk condenastdigital.com
LiveJournal | Sberbank RU | livejournal.com livejournal.net
Hatena | JP | hatena.ne.jp st-hatena.com hatena.com
PIXNET | TW | pixnet.net pixfs.net
Adverity | AT | adverity.com
Adthena | GB | adthena.com
Kenshoo (Skai) | Skai IL | skai.io kenshoo.com xg4ken.com
Acquisio | Web.com US | acq.io acquisio.com
Merkle | Dentsu JP | rkdms.com merkle.com merkury.com merkleinc.com dentsu.com
Cardlytics | US | cardlytics.com bridg.com
Affinity | Affinity IN | affinity.com
Keywee | US | keywee.co
Wigzo | Shiprocket IN | wigzo.com wigzopush.com
Ve Global | GB | veinteractive.com ve.com
Fanplayr | US | fanplayr.com fanplayr.io
UpSellit | US | upsellit.com
SaleCycle | GB | salecycle.com
Yieldify | GB | yieldify.com yieldifylabs.com
Cloudiq | GB | cloud-iq.com
Intent.ly | GB | intent.ly intently.com
Sovendus | DE | sovendus.com sovendus.de sovopt.com
`);
