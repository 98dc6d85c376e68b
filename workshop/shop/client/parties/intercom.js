// Stand-in for a chat that keeps a socket open and tells who is there.
(() => {
  const socket = new WebSocket(
    '{{wss:nexus-europe-websocket.intercom.io}}/pubsub/5-practice?X-Nexus-Version=0.14',
  );
  const opened = new Promise(resolve => socket.addEventListener('open', resolve));

  addEventListener('fernhill:contact', async ({detail: {email, given_name, stage}}) => {
    await opened;
    const eventData = {user: {email, name: given_name}, stage};
    socket.send(JSON.stringify({eventName: 'nx.Identify', eventData}));
  });
})();
