package org.rectify.acs;

import java.nio.file.Path;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.rectify.model.RectifyModel;
import org.rectify.platform.Refusal;
import org.rectify.workflow.RectifyProcesses;

/** What the host gets: the compiled modules with the libraries that they bring along. */
final class Modules {

    private Modules() {}

    static List<Module> all() {
        return List.of(
                Module.having(Refusal.class), Module.having(RectifyProcesses.class), Module.having(RectifyModel.class));
    }

    /** What the modules are compiled against in place of the host's own classes. */
    static Module signatures() {
        return Module.having(NodeService.class);
    }

    /** The libraries in the lib folder of the package; Maven lists them before the tests. */
    static Libraries ownLibraries() {
        return Libraries.of(AcsVersion.lines("own-libraries.txt").stream()
                .flatMap(line -> List.of(line.split(":")).stream())
                .map(file -> Path.of(file).getFileName().toString())
                .filter(file -> file.endsWith(".jar") && !file.startsWith("rectify-"))
                .toList());
    }
}
