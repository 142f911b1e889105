package org.claimline.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.issue.Problem;

/** Texts of files, as UTF-8 and nothing else; a file that cannot be read is a problem. */
final class TextFiles {

    private static final String FOLDER = "/seeds";

    private final List<InputText> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TextFiles() {}

    List<InputText> inputs() {
        return List.copyOf(inputs);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    static TextFiles under(Path dirOrFile) {
        TextFiles texts = new TextFiles();
        if (Files.isDirectory(dirOrFile)) {
            texts.folder(
                    dirOrFile, dirOrFile.toString() + dirOrFile.getFileSystem().getSeparator());
        } else {
            texts.file(dirOrFile, dirOrFile.toString());
        }
        return texts;
    }

    static TextFiles bundled() {
        return bundledBeside(TextFiles.class.getResource(IncidentSchema.RESOURCE));
    }

    /** The seeds of the folder or jar that holds the schema at that address. */
    static TextFiles bundledBeside(URL schema) {
        TextFiles texts = new TextFiles();
        String root = schema.toString();
        root = root.substring(0, root.length() - IncidentSchema.RESOURCE.length());
        if (!root.startsWith("jar:")) {
            texts.folder(Path.of(URI.create(root + FOLDER)), FOLDER.substring(1) + "/");
            return texts;
        }
        Path jar = Path.of(URI.create(root.substring("jar:".length(), root.lastIndexOf('!'))));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            texts.folder(inside.getPath(FOLDER), FOLDER.substring(1) + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void folder(Path folder, String prefix) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().matches("(?s).*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                add(folder.toString(), "no-files", "it holds no incident file", "put *.yaml files into it");
            }
            files.forEach(file -> file(file, prefix + file.getFileName()));
        } catch (IOException e) {
            unreadable(folder.toString(), e);
        }
    }

    private void file(Path file, String name) {
        try {
            if (Files.size(file) > 4L * DocumentReader.MOST_CHARACTERS) {
                add(
                        name,
                        "too-large",
                        "the file is larger than " + 4 * DocumentReader.MOST_CHARACTERS + " bytes",
                        "give one incident a file and leave out what is none of the format's fields");
                return;
            }
            decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            unreadable(name, e);
        }
    }

    private void decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, chars, true);
        String text = chars.flip().toString();
        if (!result.isError()) {
            inputs.add(new InputText(name, text));
            return;
        }
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        problems.add(new Problem(
                name,
                line,
                last.codePointCount(0, last.length()) + 1,
                "",
                "not-utf-8",
                String.format("the byte %02x here is not UTF-8", in.get(in.position())),
                "save the file as UTF-8"));
    }

    private void unreadable(String name, IOException e) {
        boolean missing = e instanceof NoSuchFileException;
        add(
                name,
                "unreadable-file",
                missing ? "there is no such file or folder" : "it cannot be read: " + e.getMessage(),
                missing ? "check the name" : "check that it is a file and that you may read it");
    }

    private void add(String name, String rule, String message, String hint) {
        problems.add(new Problem(name, 0, 0, "", rule, message, hint));
    }
}
