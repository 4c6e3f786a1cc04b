package org.rectify.acs;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;

/** Reads compiled classes. */
final class ClassFile {

    private ClassFile() {}

    /** What a class offers, private members too where they are asked for. */
    static TypeFact fact(byte[] bytes, boolean hiddenToo) {
        ClassReader reader = new ClassReader(bytes);
        TypeFact fact = new TypeFact(
                reader.getClassName(),
                kind(reader.getAccess()),
                reader.getSuperName(),
                List.of(reader.getInterfaces()),
                new TreeMap<>());
        reader.accept(
                new Members(fact, hiddenToo), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return fact;
    }

    static boolean isPublic(byte[] bytes) {
        return (new ClassReader(bytes).getAccess() & Opcodes.ACC_PUBLIC) != 0;
    }

    /** What a class refers to. */
    static References references(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        References references = new References();
        reader.accept(new ClassRemapper(new ClassWriter(0), references), 0);
        return references;
    }

    private static String kind(int access) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "annotation";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface";
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return "enum";
        }
        if ((access & Opcodes.ACC_ABSTRACT) != 0) {
            return "abstract";
        }
        return (access & Opcodes.ACC_FINAL) != 0 ? "final" : "class";
    }

    private static final class Members extends ClassVisitor {

        private final TypeFact fact;
        private final boolean hiddenToo;

        Members(TypeFact fact, boolean hiddenToo) {
            super(Opcodes.ASM9);
            this.fact = fact;
            this.hiddenToo = hiddenToo;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            add(access, name, descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            add(access, name, descriptor);
            return null;
        }

        private void add(int access, String name, String descriptor) {
            if (!hiddenToo && (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0) {
                return;
            }
            Set<String> flags = new TreeSet<>();
            if ((access & Opcodes.ACC_STATIC) != 0) {
                flags.add("static");
            }
            if ((access & Opcodes.ACC_ABSTRACT) != 0) {
                flags.add("abstract");
            }
            fact.members().put(name + " " + descriptor, flags);
        }
    }
}
