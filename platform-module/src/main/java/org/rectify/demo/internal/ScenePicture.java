package org.rectify.demo.internal;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A drawn street with a building, standing for a photograph of the place. Needs neither screen nor fonts. */
final class ScenePicture {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int GROUND = 230;

    private ScenePicture() {}

    /** The scene of that number as PNG; the same number gives the same scene. */
    static byte[] draw(int scene) {
        Random random = new Random(7919L * (scene + 1));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(new GradientPaint(0, 0, new Color(0x9CC8E8), 0, GROUND, new Color(0xE8F1F6)));
            graphics.fillRect(0, 0, WIDTH, GROUND);
            graphics.setColor(new Color(0xB8B4AC));
            graphics.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
            graphics.setColor(new Color(0xD8D5CE));
            graphics.fillRect(0, GROUND, WIDTH, 16);
            for (int left = 20; left < WIDTH - 90; left += 110 + random.nextInt(30)) {
                house(graphics, left, 80 + random.nextInt(20), 90 + random.nextInt(80), random);
            }
            for (int i = 0; i < 4; i++) {
                tree(graphics, 10 + random.nextInt(WIDTH - 40));
            }
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void house(Graphics2D graphics, int left, int width, int height, Random random) {
        Color[] walls = {new Color(0xC98B6B), new Color(0xD9C7A3), new Color(0xA7B5B0), new Color(0xBFA8A0)};
        int top = GROUND - height;
        graphics.setColor(walls[random.nextInt(walls.length)]);
        graphics.fillRect(left, top, width, height);
        graphics.setColor(new Color(0x6E5A50));
        graphics.fillRect(left - 4, top - 8, width + 8, 8);
        graphics.setColor(new Color(0x4F6B80));
        for (int y = top + 14; y < GROUND - 44; y += 28) {
            for (int x = left + 10; x < left + width - 14; x += 22) {
                graphics.fillRect(x, y, 13, 16);
            }
        }
        graphics.setColor(new Color(0x5B4636));
        graphics.fillRect(left + width / 2 - 9, GROUND - 30, 18, 30);
    }

    private static void tree(Graphics2D graphics, int left) {
        graphics.setColor(new Color(0x6B4F3A));
        graphics.fillRect(left + 10, GROUND - 24, 5, 34);
        graphics.setColor(new Color(0x5E8C5A));
        graphics.fillOval(left, GROUND - 52, 26, 34);
    }
}
