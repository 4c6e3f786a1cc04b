package org.springframework.extensions.webscripts;

/** What a web script's descriptor says. */
public interface Description {
    /** Who may call it. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        admin,
        sysadmin
    }

    /** In what transaction it runs. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    RequiredAuthentication getRequiredAuthentication();

    RequiredTransaction getRequiredTransaction();

    String getMethod();

    String[] getURIs();

    String getDefaultFormat();
}
