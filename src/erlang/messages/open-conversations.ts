/** What conversations are like. */
interface Conversations {
  readonly offeredLoad: number;
  readonly messagesPerConversation: number;
  readonly customerTimeInAht: number;
}

/** Messages that wait so long or are answered, and customers who have their turn: Little's law of each. */
export function openConversations(
  { offeredLoad, messagesPerConversation, customerTimeInAht }: Conversations,
  averageWait: number,
): number {
  const turns = (messagesPerConversation - 1) / messagesPerConversation;
  return offeredLoad * (averageWait + 1 + turns * customerTimeInAht);
}
