/**
 * Names of events that companies' own scripts send by themselves, and that our decoders give where a format has none: nobody
 * typed them. Sources: "Automatically collected events" and "Enhanced measurement events" (support.google.com/analytics,
 * answers 9234069 and 9216061), Meta's automatic events (developers.facebook.com/docs/meta-pixel), posthog.com/docs (events
 * that begin with `$`), the decoders themselves.
 */
const LISTS = [
  // Google Analytics 4
  `click file_download first_visit form_start form_submit page_view scroll session_start user_engagement video_complete
  video_progress video_start view_search_results`,
  // Google's names for shops, which others took over
  `add_payment_info add_shipping_info add_to_cart add_to_wishlist begin_checkout generate_lead login purchase refund
  remove_from_cart search select_item select_promotion share sign_up view_cart view_item view_item_list view_promotion`,
  // Meta, and those who have its names
  `AddPaymentInfo AddToCart AddToWishlist CompleteRegistration Contact CustomizeProduct InitiateCheckout Lead Microdata
  PageView Purchase Schedule Search StartTrial SubmitApplication Subscribe SubscribedButtonClick ViewCategory ViewContent`,
  // PostHog
  '$autocapture $create_alias $groupidentify $identify $opt_in $pageleave $pageview $rageclick $set $snapshot $web_vitals',
  // Ours
  'batch checkout collect container conversion delivery events hit log order promotion retargeting stat telemetry visit',
];
const PHRASES = ['device profile', 'id sync', 'number lookup', 'page view', 'session replay'];

/** Names of events that no person wrote. */
export const EVENT_NAMES: ReadonlySet<string> = new Set([
  ...LISTS.flatMap(list => list.split(/\s+/)),
  ...PHRASES,
]);
