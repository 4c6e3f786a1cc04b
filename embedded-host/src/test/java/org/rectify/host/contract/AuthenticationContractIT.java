package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.platform.alfresco.HostIdentity;

/** Who somebody is, and as whom they work. */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class AuthenticationContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private MutableAuthenticationService authentication;
    private PersonService people;
    private String user;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        authentication = fixture.host.bean("authenticationService", MutableAuthenticationService.class);
        people = fixture.host.bean("personService", PersonService.class);
        user = fixture.person();
        fixture.inTransaction(() -> {
            authentication.createAuthentication(user, "secret".toCharArray());
            return null;
        });
    }

    @AfterEach
    void leave() {
        authentication.clearCurrentSecurityContext();
    }

    @Test
    void acceptsTheRightPasswordWhateverTheCaseOfTheName() {
        authentication.authenticate(user.toUpperCase(java.util.Locale.ROOT), "secret".toCharArray());
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(user);
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        assertThatThrownBy(() -> authentication.authenticate(user, "wrong".toCharArray()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Failed to authenticate");
        assertThatThrownBy(() -> authentication.authenticate("nobody", "wrong".toCharArray()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Failed to authenticate");
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    void acceptsATicketUntilItIsEnded() {
        authentication.authenticate(user, "secret".toCharArray());
        String ticket = authentication.getNewTicket();
        authentication.clearCurrentSecurityContext();
        authentication.validate(ticket);
        assertThat(authentication.getCurrentUserName()).isEqualTo(user);
        authentication.invalidateTicket(ticket);
        assertThatThrownBy(() -> authentication.validate(ticket)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void endsTicketsWithANewPassword() {
        authentication.authenticate(user, "secret".toCharArray());
        String ticket = authentication.getNewTicket();
        fixture.inTransaction(() -> {
            authentication.setAuthentication(user, "other".toCharArray());
            return null;
        });
        assertThatThrownBy(() -> authentication.validate(ticket)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> authentication.authenticate(user, "secret".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
        authentication.authenticate(user, "other".toCharArray());
    }

    @Test
    void storesPasswordsHashed() {
        String stored = fixture.inTransaction(() -> fixture.jdbc.queryForObject(
                "select password_hash from host_account where user_name = ?", String.class, user));
        assertThat(stored).startsWith("pbkdf2$").doesNotContain("secret");
    }

    @Test
    void keepsWhoLoggedInWhileItWorksAsSomebodyElse() {
        fixture.host.as(
                user,
                () -> AuthenticationUtil.runAsSystem(() -> {
                    assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(user);
                    assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("System");
                    assertThat(AuthenticationUtil.isRunAsUserTheSystemUser()).isTrue();
                    return null;
                }));
        assertThat(AuthenticationUtil.getRunAsUser()).isNull();
        AuthenticationUtil.runAs(
                () -> {
                    assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(user);
                    return null;
                },
                user);
    }

    @Test
    void namesTheMakerOfANodeByWhoLoggedIn() {
        NodeRef folder = fixture.folder();
        NodeRef order = fixture.as(
                user,
                () -> AuthenticationUtil.runAsSystem(
                        () -> fixture.create(folder, HostFixture.unique("o"), HostFixture.ORDER, java.util.Map.of())));
        assertThat(fixture.property(order, ContentModel.PROP_CREATOR)).isEqualTo(user);
    }

    @Test
    void namesTheMakerByThePersonInWhoseNameAJobWorks() {
        NodeRef folder = fixture.folder();
        AtomicReference<NodeRef> order = new AtomicReference<>();
        AtomicReference<String> after = new AtomicReference<>();
        fixture.as("admin", () -> {
            new HostIdentity()
                    .runAs(
                            user,
                            () -> order.set(AuthenticationUtil.runAsSystem(() -> fixture.create(
                                    folder, HostFixture.unique("o"), HostFixture.ORDER, java.util.Map.of()))));
            after.set(AuthenticationUtil.getFullyAuthenticatedUser());
            return null;
        });
        assertThat(fixture.property(order.get(), ContentModel.PROP_CREATOR)).isEqualTo(user);
        assertThat(after).hasValue("admin");
    }

    @Test
    void findsPeopleByNameAndRefusesUnknownOnes() {
        NodeRef person = fixture.inTransaction(() -> people.getPerson(user));
        assertThat(fixture.property(person, ContentModel.PROP_USERNAME)).isEqualTo(user);
        assertThat(fixture.inTransaction(() -> people.getPerson(person).getUserName()))
                .isEqualTo(user);
        assertThat(people.getPersonOrNull("nobody")).isNull();
        assertThatThrownBy(() -> people.getPerson("nobody")).isInstanceOf(NoSuchPersonException.class);
    }
}
