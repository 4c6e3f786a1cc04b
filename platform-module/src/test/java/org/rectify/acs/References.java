package org.rectify.acs;

import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Remapper;

/** Collects what a class refers to; a remapper is asked for every name there is in a class file. */
final class References extends Remapper {

    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<Member> members = new TreeSet<>();
    private final SortedSet<Member> lambdas = new TreeSet<>();

    References() {
        super(Opcodes.ASM9);
    }

    /** A member by the class through which it is used. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {

        /** As {@link TypeFact#members} has it. */
        String signature() {
            return name + " " + descriptor;
        }

        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return owner + "." + name + " " + descriptor;
        }
    }

    SortedSet<String> types() {
        return types;
    }

    SortedSet<Member> members() {
        return members;
    }

    /** The interfaces that lambdas implement, each with the method it is called by; they have no descriptor. */
    SortedSet<Member> lambdas() {
        return lambdas;
    }

    @Override
    public String map(String internalName) {
        types.add(internalName);
        return internalName;
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        member(owner, name, descriptor);
        return name;
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        member(owner, name, descriptor);
        return name;
    }

    @Override
    public String mapInvokeDynamicMethodName(
            String name, String descriptor, Handle bootstrapMethod, Object... bootstrapArguments) {
        Type made = Type.getReturnType(descriptor);
        if (made.getSort() == Type.OBJECT && !made.getInternalName().startsWith("java/")) {
            lambdas.add(new Member(made.getInternalName(), name, ""));
        }
        return name;
    }

    private void member(String owner, String name, String descriptor) {
        // Arrays have clone() and length, which no class declares.
        if (!owner.startsWith("[")) {
            members.add(new Member(owner, name, descriptor));
        }
    }
}
