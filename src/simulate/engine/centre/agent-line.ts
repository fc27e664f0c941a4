/** What stands in a line knows its neighbours. */
export interface Standing<Member extends Standing<Member>> {
  line: AgentLine<Member> | undefined;
  ahead: Member | undefined;
  behind: Member | undefined;
}

/**
 * Agents who can all take the same, who has been able to for longest first. They are chained to each
 * other, so that whoever comes, goes or is taken costs one step however many there are; an agent stands
 * in one line at most.
 */
export class AgentLine<Member extends Standing<Member>> {
  first: Member | undefined;
  private last: Member | undefined;

  join(agent: Member): void {
    agent.line = this;
    agent.ahead = this.last;
    if (this.last === undefined) this.first = agent;
    else this.last.behind = agent;
    this.last = agent;
  }

  leave(agent: Member): void {
    const { ahead, behind } = agent;
    if (ahead === undefined) this.first = behind;
    else ahead.behind = behind;
    if (behind === undefined) this.last = ahead;
    else behind.ahead = ahead;
    agent.line = undefined;
    agent.ahead = undefined;
    agent.behind = undefined;
  }
}
