package dev.kept.app;

import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.LastWord;
import dev.kept.app.terminal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept doctor`: is this machine ready, and if not, what to do.
@Command(
    name = "doctor",
    header = "Checks the machine, the configuration, the prompts and the ledger.",
    description = "Each line is ok, or says what to do. Nothing is changed.",
    footer = {"", "Example:", "  kept doctor"})
final class DoctorCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  DoctorCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Finding(String check, boolean ok, String says) {}

  @Override
  public Integer call() {
    Checkup checkup = new Checkup(house, machine);
    List<Refusal> refusals = new ArrayList<>();
    look("java", checkup::java, refusals);
    look("configuration", checkup::configuration, refusals);
    look("prompts", checkup::prompts, refusals);
    look("data folder", checkup::dataFolder, refusals);
    look("disk space", checkup::diskSpace, refusals);
    look("ledger", checkup::ledger, refusals);
    look("clock", checkup::clock, refusals);
    look("port", checkup::port, refusals);
    look("public address", checkup::publicAddress, refusals);
    return refusals.isEmpty() ? Exit.DONE.code() : refusals.getFirst().exit().code();
  }

  private void look(String check, Supplier<String> looking, List<Refusal> refusals) {
    try {
      tell(new Finding(check, true, looking.get()));
    } catch (RuntimeException found) {
      Refusal refusal = LastWord.refusal(found);
      refusals.add(refusal);
      tell(new Finding(check, false, String.valueOf(refusal.getMessage())));
    }
  }

  private void tell(Finding finding) {
    if (output.isJson()) {
      output.json(finding);
    }
    output.say(
        "%-4s%-15s %s".formatted(finding.ok() ? "ok" : "!!", finding.check(), finding.says()));
  }
}
