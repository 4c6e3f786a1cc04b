package org.rectify.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static String in(String text) {
        return Neighbours.in("f", text);
    }

    @Test
    void asksForEachTwoCharactersSideBySide() {
        assertThat(in("灯")).isEqualTo("f:\"灯\"");
        assertThat(in("回头看")).isEqualTo("(f:\"回头看\" AND f:(回 *(0) 头) AND f:(头 *(0) 看))");
        assertThat(in("3号楼")).isEqualTo("(f:\"3号楼\" AND f:(3 *(0) 号) AND f:(号 *(0) 楼))");
        assertThat(in("led 屏")).isEqualTo("(f:\"led 屏\" AND f:(led *(0) 屏))");
    }

    @Test
    void leavesAloneWhatIsOneWordToNoEngineOrAnOperatorToAfts() {
        assertThat(in("gb/t 9704")).isEqualTo("(f:\"gb/t 9704\" AND f:(gb *(0) t) AND f:(t *(0) 9704))");
        assertThat(in("pm2.5监测")).isEqualTo("(f:\"pm2.5监测\" AND f:(监 *(0) 测))");
        assertThat(in("and消")).isEqualTo("f:\"and消\"");
        assertThat(in("安全,生产")).isEqualTo("(f:\"安全,生产\" AND f:(安 *(0) 全) AND f:(生 *(0) 产))");
        assertThat(in("\uD840\uDC00消")).isEqualTo("f:\"\uD840\uDC00消\"");
        assertThat(in("a\"\\")).isEqualTo("f:\"a\\\"\\\\\"");
    }
}
