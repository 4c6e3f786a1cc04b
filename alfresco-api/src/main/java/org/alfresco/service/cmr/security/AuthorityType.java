package org.alfresco.service.cmr.security;

/** What an authority is, told by its name. */
public enum AuthorityType {
    ADMIN("ROLE_ADMINISTRATOR", ""),
    EVERYONE("GROUP_EVERYONE", ""),
    OWNER("ROLE_OWNER", ""),
    GUEST("guest", ""),
    GROUP("", "GROUP_"),
    ROLE("", "ROLE_"),
    USER("", "");

    private final String fixed;
    private final String prefix;

    AuthorityType(String fixed, String prefix) {
        this.fixed = fixed;
        this.prefix = prefix;
    }

    /** Whether the authority has one name only. */
    public boolean isFixedString() {
        return !fixed.isEmpty();
    }

    public String getFixedString() {
        return fixed;
    }

    /** Whether the names of such authorities begin alike. */
    public boolean isPrefixed() {
        return !prefix.isEmpty();
    }

    public String getPrefixString() {
        return prefix;
    }

    /** What kind of authority the name belongs to. */
    public static AuthorityType getAuthorityType(String authority) {
        for (AuthorityType type : values()) {
            boolean matches = type.isFixedString()
                    ? type.fixed.equals(authority)
                    : type.isPrefixed() && authority != null && authority.startsWith(type.prefix);
            if (matches) {
                return type;
            }
        }
        return USER;
    }
}
