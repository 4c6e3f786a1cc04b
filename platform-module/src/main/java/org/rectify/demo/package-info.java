/**
 * The demo district: units, people and accounts, and some hundred orders whose lives are played through the real process
 * with a set clock. Everything in it is invented.
 */
package org.rectify.demo;
