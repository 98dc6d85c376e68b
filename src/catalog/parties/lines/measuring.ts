import {readLines} from './read';

/** Who measures shops, replays visits and joins customer data. */
export default readLines(`
# analytics
AppsFlyer | US | appsflyer.com appsflyersdk.com onelink.me
Branch | US | branch.io app.link bnc.lt smart.link
Kochava | US | kochava.com
Singular | US | singular.net sng.link
Adbrix | IGAWorks KR | adbrix.io igaworks.com
Airbridge | AB180 KR | airbridge.io abr.ge
Repro | JP | repro.io
AD EBiS | YRGLM JP | ebis.ne.jp ebis.jp
User Insight (UserLocal) | User Local JP | userlocal.jp nakanohito.jp
Juicer | JP | juicer.cc
b→dash | DataX JP | b-dash.com
Sprocket | JP | sprocket.bz
SATORI | JP | satori.segs.jp satori.marketing
BowNow | Mtame JP | bownow.jp
KAIZEN | Kaizen Platform JP | kaizenplatform.net kaizenplatform.com
WACUL | WACUL JP | wacul.co.jp ai-analyst.jp
Sub2 | GB | sub2tech.com
Cloudflare Web Analytics | Cloudflare US | cloudflareinsights.com | developers.cloudflare.com/web-analytics
Statcounter | IE | statcounter.com
Clicky | Roxr US | getclicky.com clicky.com
Histats | IT | histats.com
GoatCounter | NL | goatcounter.com gc.zgo.at
Simple Analytics | NL | simpleanalytics.com simpleanalyticscdn.com
Pirsch | DE | pirsch.io
Cabin | US | withcabin.com
Woopra | Appier TW | woopra.com
GoSquared | GB | gosquared.com
Countly | GB | count.ly
Keen | US | keen.io
Liveinternet | RU | yadro.ru liveinternet.ru
Roistat | RU | roistat.com
Calltouch | RU | calltouch.ru
CoMagic | UIS RU | comagic.ru uiscom.ru
Callibri | RU | callibri.ru
Mango Office | RU | mango-office.ru
Ringostat | UA | ringostat.com ringostat.net
Binotel | UA | binotel.com binotel.ua
Phonexa | US | phonexa.com
CallRail | US | callrail.com
CallTrackingMetrics | US | tctm.co calltrackingmetrics.com
Marchex | US | marchex.io marchex.com voicestar.com callmeasurement.com
ResponseTap | Infinity GB | responsetap.com adinsight.com infinity-tracking.net infinity-tracking.com infinity.co
Ruler Analytics | GB | ruleranalytics.com nyltx.com
Mediahawk | GB | mediahawk.co.uk
Freespee | Genesys US | freespee.com
Matelso | DE | matelso.com matelso.de
WhatConverts | US | whatconverts.com
Convirza | US | convirza.com logmycalls.com
Fospha | GB | fospha.com
Hyros | US | hyros.com
Wicked Reports | US | wickedreports.com
Attribution | US | attributionapp.com
SegmentStream | GB | segmentstream.com
Polar Analytics | FR | polaranalytics.com
Lifetimely | AMP US | lifetimely.com
Littledata | GB | littledata.com littledata.io
Analyzify | TR | analyzify.app analyzify.com
Fueled | US | fueled.io
Blotout | US | blotout.io edgetag.io
Datahash | IN | datahash.com
Conversios | IN | conversios.io
Aimerce | US | aimerce.ai
Tracklution | FI | tracklution.com
TAGGRS | NL | taggrs.io taggrs.cloud
Addingwell | Didomi FR | addingwell.com
JENTIS | AT | jentis.com
RoiVenue | CZ | roivenue.com
Measured | US | measured.com
Prescient AI | US | prescientai.com
Thoughtmetric | US | thoughtmetric.io
Daasity | US | daasity.com
Peel Insights | US | peelinsights.com
Fairing | US | fairing.co enquirelabs.com
KnoCommerce | US | knocommerce.com
Zigpoll | US | zigpoll.com
Grapevine | US | grapevine-surveys.com
Omniconvert | RO | omniconvert.com
PageSense | Zoho IN | pagesense.io
Zoho | IN | zoho.com zohostatic.com zohocdn.com zohopublic.com zoho.eu zoho.in zohoecommerce.com
Rollbar | US | rollbar.com d37gvrvc0wt4s1.cloudfront.net
Raygun | NZ | raygun.io raygun.com
TrackJS | US | trackjs.com
Rapid7 | Rapid7 US | logentries.com
SolarWinds (Pingdom, Loggly) | SolarWinds US | loggly.com pingdom.net pingdom.com solarwinds.com
Errorception | US | errorception.com
Airbrake | LogicMonitor US | airbrake.io
Honeybadger | US | honeybadger.io
Instana | IBM US | instana.io
AppDynamics | Cisco US | appdynamics.com eum-appdynamics.com thousandeyes.com d3tjaysgumg9lf.cloudfront.net
Elastic APM | Elastic NL | elastic.co elastic-cloud.com
Grafana Faro | Grafana Labs US | grafana.net grafana.com
Honeycomb | US | honeycomb.io
Coralogix | IL | coralogix.com coralogix.us
Splunk RUM | Cisco US | signalfx.com splunk.com splunkcloud.com
Akamai mPulse | Akamai US | go-mpulse.net mpulse.net mpstat.us akstat.io
SpeedCurve | NZ | speedcurve.com
Catchpoint | LogicMonitor US | catchpoint.com 3gl.net 3genlabs.net
Blue Triangle | US | btttag.com bluetriangle.io bluetriangle.com
Site24x7 | Zoho IN | site24x7rum.com site24x7.com
Rigor | Cisco US | rigor.com
Noibu | CA | noibu.com
Yottaa | US | yottaa.com yottaa.net
RUMvision | NL | rumvision.com
DebugBear | GB | debugbear.com
Request Metrics | US | requestmetrics.com
Sematext | Sematext US | sematext.com
Vercel Analytics | Vercel US | vercel-insights.com vercel-scripts.com
WordPress.com Stats | Automattic US | stats.wp.com pixel.wp.com
Foursquare | Foursquare US | foursquare.com 4sqi.net
Ipsos (DotMetrics) | Ipsos FR | dotmetrics.net ipsos.com
Infonline | DE | ioam.de iocnt.net infonline.de ivwbox.de
OEWA | AT | oewa.at
Médiamétrie | FR | estat.com mediametrie.fr
Kantar | GB | tns-cs.net tns-counter.ru kantar.com
Mediascope | RU | mediascope.net
Audience Project | DK | audienceproject.com userreport.com
Cint | Cint SE | cint.com samplicio.us lucidhq.com
Dynata | US | dynata.com researchnow.com
YouGov | GB | yougov.com
Toluna | FR | toluna.com
Upfluent Similarweb | Similarweb IL | similarweb.com
Conductrics | US | conductrics.com
Trialfire | CA | trialfire.com
LeadBoxer | NL | leadboxer.com
Wow Analytics | GB | wowanalytics.co.uk
Snoobi | FI | snoobi.com snoobi.eu
Webtrends Optimize | GB | webtrends-optimize.com
Gaug.es | US | gaug.es
eXTReMe Tracking | NL | extreme-dm.com
UXCam | US | uxcam.com
Statsig | OpenAI US | statsig.com statsigapi.net featuregates.org featureassets.org prodregistryv2.org statsigcdn.com
Mather Economics | US | matheranalytics.com
Pubperf | US | pubperf.com
Hupso | RO | hupso.com
Webmarked | CZ | webmarked.net
Infogram | Prezi US | infogram.com infogr.am jifo.co
SurveyMonkey | US | surveymonkey.com getfeedback.com usabilla.com wufoo.com momentive.ai smassets.net
Wootric (InMoment) | Press Ganey US | wootric.com inmoment.com mcxplatform.de confirmit.com forsta.com
Delighted | Qualtrics US | delighted.com
Retently | Hubgets RO | retently.com
AskNicely | US | asknice.ly
Mopinion | Netigate SE | mopinion.com netigate.net netigate.se
Survicate | PL | survicate.com
Qualaroo | ProProfs US | qualaroo.com proprofs.com
Iterate | US | iteratehq.com
Pulse Insights | US | pulseinsights.com
Verint | Verint US | verint.com foreseeresults.com answerscloud.com opinionlab.com foresee.com
iPerceptions | Astute CA | iperceptions.com
Feedbackify | US | feedbackify.com
Typeform | ES | typeform.com
Jotform | US | jotform.com jotfor.ms
Formstack | US | formstack.com
Tally forms | BE | tally.so
QuestionPro | US | questionpro.com
Opinion Stage | IL | opinionstage.com
Crowdsignal | Automattic US | polldaddy.com crowdsignal.com poll.fm
Usersnap | AT | usersnap.com
Marker.io | BE | marker.io
BugHerd | AU | bugherd.com
Siteimprove | DK | siteimprove.com siteimproveanalytics.com siteimproveanalytics.io
Silktide | GB | silktide.com
Monsido | Acquia US | monsido.com
# session-replay
Browsee | IN | browsee.io
OpenReplay | FR | openreplay.com
UserTesting | US | usertesting.com
Session Stack | BG | sessionstack.com
Plerdy | Plerdy US | plerdy.com
TruConversion | US | truconversion.com
Userbrain and UXtweak | SK | uxtweak.com
Sprig | US | sprig.com userleap.com
Fullview | DK | fullview.io
Mieruca | Faber Company JP | mieru-ca.com
UserHeat | User Local JP | userheat.com
Webvisor | Yandex RU | webvisor.com webvisor.org mc.webvisor.com mc.webvisor.org | yandex.com/support/metrica
Beusable | 4Grit KR | beusable.net
Hackle | KR | hackle.io
# customer-data-platform advertising
Adobe Audience Manager | Adobe US | demdex.net | experienceleague.adobe.com/docs/audience-manager
# customer-data-platform
Hightouch | US | hightouch.com hightouch-events.com
Relay42 | NL | relay42.com
Simon Data | US | simondata.com
Ortto | AU | ortto.com ortto.app autopilothq.com
AgilOne | Acquia US | agilone.com
Salesforce Data Cloud | Salesforce US | c360a.salesforce.com | developer.salesforce.com
Redpoint | US | redpointglobal.com
Meiro | SG | meiro.io
Leadhub | CZ | leadhub.co leadhub.io
Samba.ai | CZ | samba.ai yottly.com
Targito | CZ | targito.com
Persoo | CZ | persoo.cz
Synerise | PL | synerise.com snrbox.com snrapi.com snrcdn.net
SALESmanago | PL | salesmanago.pl salesmanago.com salesmanago.es
edrone | PL | edrone.me
QuarticOn | PL | quarticon.com quartic.pl
NP6 | FR | np6.com
Splio | FR | splio.com s3s.fr
Target2Sell | Splio FR | target2sell.com
Dialog Insight | CA | dialoginsight.com ofsys.com
Optimove | IL | optimove.com optimove.net optimove.events
Antsomi | Antsomi VN | antsomi.com
`);
