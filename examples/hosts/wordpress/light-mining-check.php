<?php
/**
 * Plugin Name: Light-Mining Check
 * Description: The shortcode [light_mining_check] puts the check into a page. Settings → Light-Mining Check holds its address and the firm's settings.
 * Version: 1.0.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * For authors whose WordPress strips frames and scripts from what they write. It stores two
 * settings, sees no visitor and receives nothing.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The address under which dist/ is served, with a slash at its end. */
function light_mining_check_address() {
	return trailingslashit( (string) get_option( 'light_mining_check_address', '' ) );
}

/** [light_mining_check lang="en" theme="auto" accent="#7a1f4b #f0a8cc" min_height="640"] */
function light_mining_check_shortcode( $given ) {
	$address = light_mining_check_address();
	if ( '/' === $address ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html__( 'Light-Mining Check: set its address under Settings.', 'light-mining-check' ) . '</p>'
			: '';
	}
	$given = shortcode_atts(
		array(
			'lang'       => '',
			'theme'      => '',
			'accent'     => '',
			'min_height' => '',
		),
		$given,
		'light_mining_check'
	);
	wp_enqueue_script( 'light-mining-check', $address . 'embed.js', array(), null, array( 'strategy' => 'defer' ) );

	$attributes = array(
		'src'        => esc_url( $address ),
		'lang'       => esc_attr( $given['lang'] ),
		'theme'      => esc_attr( $given['theme'] ),
		'accent'     => esc_attr( $given['accent'] ),
		'min-height' => esc_attr( $given['min_height'] ),
		'firm'       => esc_attr( (string) get_option( 'light_mining_check_firm', '' ) ),
	);
	$html = '<light-mining-check';
	foreach ( $attributes as $name => $value ) {
		if ( '' !== $value ) {
			$html .= ' ' . $name . '="' . $value . '"';
		}
	}
	return $html . '></light-mining-check>';
}
add_shortcode( 'light_mining_check', 'light_mining_check_shortcode' );

/** The server of the check is not told on which page its script was asked for. */
function light_mining_check_script( $tag, $handle ) {
	return 'light-mining-check' === $handle ? str_replace( ' src=', ' referrerpolicy="no-referrer" src=', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'light_mining_check_script', 10, 2 );

/** Takes the firm's settings only as JSON; what they may hold the check itself says. */
function light_mining_check_firm( $text ) {
	$text = trim( (string) $text );
	if ( '' !== $text && ! is_array( json_decode( $text, true ) ) ) {
		add_settings_error( 'light_mining_check_firm', 'json', __( 'Light-Mining Check: the settings of the firm are not JSON; the old ones stay.', 'light-mining-check' ) );
		return get_option( 'light_mining_check_firm', '' );
	}
	return $text;
}

function light_mining_check_settings() {
	register_setting( 'light_mining_check', 'light_mining_check_address', array( 'sanitize_callback' => 'esc_url_raw' ) );
	register_setting( 'light_mining_check', 'light_mining_check_firm', array( 'sanitize_callback' => 'light_mining_check_firm' ) );
}
add_action( 'admin_init', 'light_mining_check_settings' );

function light_mining_check_page() {
	?>
	<div class="wrap">
		<h1>Light-Mining Check</h1>
		<?php settings_errors( 'light_mining_check_firm' ); ?>
		<form method="post" action="options.php">
			<?php settings_fields( 'light_mining_check' ); ?>
			<p>
				<label for="light_mining_check_address"><?php esc_html_e( 'Address of the check (https)', 'light-mining-check' ); ?></label><br>
				<input type="url" class="regular-text" id="light_mining_check_address" name="light_mining_check_address" value="<?php echo esc_attr( get_option( 'light_mining_check_address', '' ) ); ?>">
			</p>
			<p>
				<label for="light_mining_check_firm"><?php esc_html_e( 'Settings of the firm (JSON)', 'light-mining-check' ); ?></label><br>
				<textarea class="large-text code" rows="14" id="light_mining_check_firm" name="light_mining_check_firm"><?php echo esc_textarea( get_option( 'light_mining_check_firm', '' ) ); ?></textarea>
			</p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
add_action(
	'admin_menu',
	function () {
		add_options_page( 'Light-Mining Check', 'Light-Mining Check', 'manage_options', 'light-mining-check', 'light_mining_check_page' );
	}
);
