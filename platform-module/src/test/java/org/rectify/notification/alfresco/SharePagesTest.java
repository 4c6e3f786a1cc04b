package org.rectify.notification.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.admin.SysAdminParams;
import org.junit.jupiter.api.Test;
import org.rectify.record.RecordKind;

class SharePagesTest {

    @Test
    void leadsToThePageOfEachKindOfRecord() {
        SharePages pages = new SharePages(server("https", 443));

        assertThat(pages.of(RecordKind.ORDER, "1"))
                .isEqualTo("https://oa.example.org/share/page/rectify-order#/app/orders/1");
        assertThat(pages.of(RecordKind.AGREEMENT, "2"))
                .isEqualTo("https://oa.example.org/share/page/rectify-agreements#/app/agreements/2");
    }

    @Test
    void namesThePortWhereItIsNotTheUsualOne() {
        assertThat(new SharePages(server("http", 8080)).of(RecordKind.NOTICE, "3"))
                .isEqualTo("http://oa.example.org:8080/share/page/rectify-notices#/app/notices/3");
    }

    private static SysAdminParams server(String protocol, int port) {
        return new SysAdminParams() {
            @Override
            public String getShareProtocol() {
                return protocol;
            }

            @Override
            public String getShareHost() {
                return "oa.example.org";
            }

            @Override
            public int getSharePort() {
                return port;
            }

            @Override
            public String getShareContext() {
                return "share";
            }
        };
    }
}
