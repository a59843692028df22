package dev.kept.chat;

import dev.kept.chat.api.ApiRoutes;
import dev.kept.chat.page.Assets;
import dev.kept.chat.page.CalmPages;
import dev.kept.chat.page.PageCue;
import dev.kept.chat.page.Pages;
import dev.kept.chat.page.TalkRoutes;
import dev.kept.chat.web.Addresses;
import dev.kept.chat.web.Metrics;
import dev.kept.chat.web.Routes;
import dev.kept.chat.web.SecurityHeaders;
import dev.kept.chat.web.Streams;
import dev.kept.chat.web.Visits;
import dev.kept.desk.Business;
import dev.kept.desk.NegotiationDesk;
import dev.kept.script.Cue;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;

/// The customers' web server: their pages and the chat API, over one desk.
public final class ChatServer implements AutoCloseable {
  private final Javalin server;
  private final Streams streams;
  private final String host;

  private ChatServer(Javalin server, Streams streams, String host) {
    this.server = server;
    this.streams = streams;
    this.host = host;
  }

  /// Starts serving. Throws [PortTakenException] when another program has the port.
  public static ChatServer start(ChatConfig config, NegotiationDesk desk) {
    return start(config, desk, List.of());
  }

  /// Starts serving, together with the routes of other doors.
  public static ChatServer start(ChatConfig config, NegotiationDesk desk, List<Routes> others) {
    Streams streams = new Streams(config.limits().streamsPerSession(), config.limits().streams());
    List<Routes> routes = new ArrayList<>(routes(config, desk, streams));
    routes.addAll(others);
    Javalin server = Javalin.create(javalin -> set(javalin, routes));
    try {
      server.start(config.host(), config.port());
    } catch (RuntimeException failed) {
      server.stop();
      throw isTaken(failed) ? new PortTakenException(config.host(), config.port(), failed) : failed;
    }
    return new ChatServer(server, streams, config.host());
  }

  /// Every script this door asks for, for the proof at start.
  public static List<Cue> cues() {
    return PageCue.cues();
  }

  private static List<Routes> routes(ChatConfig config, NegotiationDesk desk, Streams streams) {
    Metrics metrics = new Metrics(streams::count);
    Visits visits = new Visits(config.limits(), new Addresses(config.proxies()), streams, metrics);
    Business business = desk.business();
    Assets assets = new Assets(business.name(), business.colour(), business.logo());
    Pages pages =
        new Pages(
            business, assets, (script, locale, facts) -> desk.words(locale).say(script, facts));
    return List.of(
        new SecurityHeaders(config.isSecure()),
        new ErrorRoutes(new CalmPages(pages)),
        metrics,
        new HealthRoutes(desk),
        assets,
        new ApiRoutes(desk, visits),
        new TalkRoutes(desk, visits, pages, config.isSecure(), config.origin()));
  }

  private static void set(JavalinConfig config, List<Routes> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(ChatServer::set);
    routes.forEach(each -> each.addTo(config));
  }

  /// What Jetty itself refuses, before any route is asked, it refuses without telling how it is
  /// built.
  private static void set(Server server) {
    ErrorHandler plain = new ErrorHandler();
    plain.setShowStacks(false);
    plain.setShowCauses(false);
    server.setErrorHandler(plain);
    server.setStopTimeout(0);
  }

  private static boolean isTaken(Throwable failed) {
    for (Throwable each = failed; each != null; each = each.getCause()) {
      if (each instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// Where it answers on this machine: `http://127.0.0.1:8080`.
  public String url() {
    return "http://%s:%d".formatted(host, port());
  }

  /// The addresses it answers, each with its method: `GET /healthz`.
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /// Ends the streams and stops.
  @Override
  public void close() {
    streams.close();
    server.stop();
  }
}
