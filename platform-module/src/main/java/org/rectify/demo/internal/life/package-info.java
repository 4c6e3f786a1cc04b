/**
 * The lives that the demo's orders lead: scripts of who does what when, played on a {@link
 * org.rectify.demo.internal.life.Stage}. They only ask for steps; whether a step is taken is decided where it always is.
 */
package org.rectify.demo.internal.life;
